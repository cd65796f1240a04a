"""Answers to the system's dialogs, which a test cannot click through."""

from __future__ import annotations

from pathlib import Path

from ui.parts.ask_path import AskPath


class Answers(AskPath):
    """Answers each question with `path`; None is a dialog that was closed."""

    def __init__(self, path: Path | None = None) -> None:
        super().__init__(Path())
        self.path = path
        self.proposed = ""

    def file(self, *_question: object) -> Path | None:
        return self.path

    def new_file(self, *question: object) -> Path | None:
        self.proposed = str(question[-1])
        return self.path

    def folder(self, *_question: object) -> Path | None:
        return self.path
