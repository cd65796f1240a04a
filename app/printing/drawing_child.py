"""The process that draws: laid papers come in, pieces of one PDF go out, until the end is asked for.

    {"do": "begin", "title": …} + (context, password)
    {"do": "group"} + the bound papers of one bag  →  what of the file is written
    {"do": "end"}                                  →  (what was printed, the rest of the file)

It has no vault and writes no file. Its orders come from the process that started it, nobody else.
"""

from __future__ import annotations

import pickle
import sys
from io import BytesIO

from app.attachments.frames import receive, send
from app.printing.draw_apart import MOST_BYTES
from app.printing.pdf import Pdf
from app.printing.pdf_lock import PdfLock
from app.printing.press import draw_group


def main() -> None:
    """Draw until the end, or until the pipe is closed."""
    orders, answers = sys.stdin.buffer, sys.stdout.buffer
    begun = receive(orders, MOST_BYTES)
    if begun is None:
        return
    context, password = pickle.loads(begun[1])  # noqa: S301  # from the process that started this one
    out = BytesIO()
    lock = PdfLock(password) if password else None
    pdf = Pdf(out, title=begun[0]["title"], printed_at=context.printed_at, lock=lock)
    while (order := receive(orders, MOST_BYTES)) is not None:
        if order[0]["do"] == "end":
            printed = pdf.close()
            send(answers, {}, pickle.dumps((printed, out.getvalue())))
            return
        draw_group(pdf, pickle.loads(order[1]), context)  # noqa: S301  # the same
        send(answers, {}, out.getvalue())
        out.seek(0)
        out.truncate()


if __name__ == "__main__":
    main()
