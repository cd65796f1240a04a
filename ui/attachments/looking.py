"""How the limited process for PDFs is started, and how the packed program becomes one of its children."""

from __future__ import annotations

import sys

from app.attachments.child_command import DRAW_WORD, PICTURE_WORD, looking_command

PDF_WORD = "--look-at-a-pdf"


def pdf_command() -> list[str]:
    """The command line of the child for PDFs."""
    return looking_command(PDF_WORD, "ui.attachments.pdf_child")


def run_if_looking(arguments: list[str]) -> None:
    """Become the looking process if the command line says so; else return at once."""
    if arguments[1:2] == [PICTURE_WORD]:
        from app.attachments.picture_child import main

        main()
        sys.exit()
    if arguments[1:2] == [DRAW_WORD]:
        from app.printing.drawing_child import main

        main()
        sys.exit()
    if arguments[1:2] == [PDF_WORD]:
        from ui.attachments.pdf_child import main

        main()
        sys.exit()
