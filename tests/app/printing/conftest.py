"""Reading a PDF back with the programs of poppler, as someone else's computer would."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Callable
from io import BytesIO
from typing import Any

import pytest

from app.printing.values import PaperContext, PrintedPaper
from tests.factories import papers


@pytest.fixture
def printed() -> Callable[..., tuple[bytes, PrintedPaper]]:
    """Print values with a form: the file and what the form says about it."""

    def draw(form: Any, values: object, context: PaperContext | None = None) -> tuple[bytes, PrintedPaper]:
        out = BytesIO()
        paper = form.draw(values, context or papers.a_context(), out)
        return out.getvalue(), paper

    return draw


@pytest.fixture
def read_back() -> Callable[[bytes], list[str]]:
    """The text of each page in the order in which it was set, without blanks and line ends."""

    def read(pdf: bytes) -> list[str]:
        text = _run(["pdftotext", "-raw", "-enc", "UTF-8", "-", "-"], pdf).decode()
        return [re.sub(r"\s", "", page) for page in text.split("\f")[:-1]]

    return read


@pytest.fixture
def running_text(read_back: Callable[[bytes], list[str]]) -> Callable[..., str]:
    """What stands in the cells from the first page to the last, without what sheets repeat."""

    def read(pdf: bytes, *repeated: str) -> str:
        text = ""
        for page in read_back(pdf):
            page = re.sub(r"^.{1,20}（续）|第\d+页共\d+页表号.*$", "", page)
            for label in repeated:
                page = page.replace(label, "")
            text += page
        return text

    return read


@pytest.fixture
def poppler() -> Callable[..., str]:
    """What a program of poppler says about a PDF: `poppler("pdfinfo", pdf)`."""

    def tell(program: str, pdf: bytes, *options: str) -> str:
        return _run([program, *options, "-"], pdf).decode()

    return tell


def _run(command: list[str], pdf: bytes) -> bytes:
    done = subprocess.run(command, input=pdf, capture_output=True, check=True)
    assert not done.stderr, done.stderr.decode()
    return done.stdout
