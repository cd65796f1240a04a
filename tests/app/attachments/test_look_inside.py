"""The limited process: it draws, it is replaced after it died, and nothing that it says is believed."""

from __future__ import annotations

import subprocess
import sys

import pytest

from app.attachments.child_command import picture_command
from app.attachments.kinds import Media
from app.attachments.look_inside import Looker
from app.errors import Refused, Trouble
from tests.factories.pictures import paper, photo, shown
from ui.attachments.looking import pdf_command

LIMITED = """
import os, sys
sys.argv[1:] = []
sys.path.insert(0, {root!r})
from {module} import limit_this_process
from app.attachments import frames
limit_this_process(1 << 30, 60)
for attempt in (lambda: open("/etc/hostname"), lambda: os.fork(), lambda: os.pipe()):
    try:
        attempt()
        if os.getuid(): print("could")
    except OSError:
        print("could not")
"""


def test_each_page_of_a_pdf_is_drawn_at_the_size_that_was_asked_for(looker: Looker) -> None:
    opened = looker.open([paper(3)], Media.PDF)
    assert opened.shape.pages == 3
    assert [max((page := opened.page(number, 500)).width, page.height) for number in range(3)] == [500] * 3
    with pytest.raises(Refused, match="attachment_broken"):
        opened.page(3, 500)


def test_a_small_picture_is_not_blown_up(looker: Looker) -> None:
    assert shown(looker, [photo((20, 10))], Media.JPEG).size == (20, 10)


@pytest.mark.skipif(sys.platform == "win32", reason="there the parent's clock alone holds")
def test_the_process_can_open_nothing() -> None:
    from pathlib import Path

    root = str(Path(__file__).resolve().parents[3])
    code = LIMITED.format(root=root, module="app.importing.limited")
    said = subprocess.run([sys.executable, "-I", "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.split("\n")[0] == "could not"


def test_a_process_that_keeps_silent_is_ended() -> None:
    silent = [sys.executable, "-c", "import sys; sys.stdin.buffer.read()"]
    with Looker(lambda: silent, seconds=0.2) as looker, pytest.raises(Refused, match="attachment_unsafe"):
        looker.open([paper()], Media.PDF)


@pytest.mark.parametrize(
    "says", ["{}", '{"width": 1}', '{"width": 1, "height": -1, "pages": 1}', "[", '{"refused": "Bad words"}']
)
def test_a_process_that_was_taken_over_is_not_believed(says: str) -> None:
    code = (
        "import struct, sys; words = sys.argv[1].encode(); out = sys.stdout.buffer;"
        " out.write(struct.pack('>Q', len(words)) + words + struct.pack('>Q', 0)); out.flush();"
        " sys.stdin.buffer.read()"
    )
    liar = [sys.executable, "-c", code, says]
    with Looker(lambda: liar) as looker, pytest.raises(Refused, match="attachment_unsafe"):
        looker.open([paper()], Media.PDF)


def test_where_no_process_can_be_started_it_is_told() -> None:
    with Looker(lambda: ["/nowhere/at/all"]) as looker, pytest.raises(Trouble, match="look_unavailable"):
        looker.open([paper()], Media.PDF)


def test_the_packed_program_becomes_the_process_by_a_word(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert picture_command() == [sys.executable, "--look-at-a-picture"]
    assert pdf_command() == [sys.executable, "--look-at-a-pdf"]
