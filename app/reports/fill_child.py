"""The process that fills a stranger's form: it can do nothing but read its stdin and answer.

It gets one line of JSON (what the codes stand for, its limits) and the form's bytes on stdin. It
answers with a line of JSON, {"codes", "length"} followed by the filled file, or {"refused"} or
{"trouble"} with the reason.
"""

from __future__ import annotations

import codecs
import json
import sys
from typing import Any

from app.errors import Refused, Trouble
from app.importing.limited import limit_this_process
from app.reports.fill_form import Value, fill_form


def main() -> int:
    """Read the order and the form, limit this process, answer. Always returns 0 when it lives."""
    source, answer = sys.stdin.buffer, sys.stdout.buffer
    order = json.loads(source.readline())
    data = source.read()
    for codec in ("utf-8", "cp437", "ascii"):
        codecs.lookup(codec)  # found on the disk now, while files can still be opened
    limit_this_process(order["memory"], order["seconds"])
    values = {code: Value(words, number) for code, (words, number) in order["values"].items()}
    said: dict[str, Any]
    body = b""
    try:
        filled = fill_form(data, values)
        said, body = {"codes": filled.codes, "length": len(filled.data)}, filled.data
    except Refused as refused:
        said = {"refused": refused.reason, "unknown": refused.facts.get("codes", ())}
    except Trouble as trouble:
        said = {"trouble": trouble.reason}
    except MemoryError:
        said = {"refused": "ledger_unsafe"}
    answer.write(json.dumps(said).encode() + b"\n" + body)
    answer.flush()
    return 0


if __name__ == "__main__":
    sys.exit(main())
