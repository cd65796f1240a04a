"""The foot of the window says what is true, and no more."""

from __future__ import annotations

from datetime import timedelta

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from app.bundles.list_sent import SentLine
from app.clock import milliseconds
from app.vault.list_backups import BackupStanding
from app.vault.standing import Standing
from tests.factories.people import NOW
from ui import words
from ui.frame.foot_facts import facts_of
from ui.parts.tone import Tone

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SENT_MS = milliseconds(NOW - timedelta(days=19))


def test_before_anything_happened_it_says_so(qtbot: QtBot) -> None:
    facts = [fact.text for fact in facts_of(Standing(None, None, None), NOW)]

    assert facts == [
        "Nothing recorded yet",
        "Not yet joined with the county",
        "No backup yet: only on this disk",
    ]


def test_the_practice_village_is_urged_to_nothing() -> None:
    facts = facts_of(Standing(None, None, None, designated=False, is_practice=True), NOW)
    assert [fact.text for fact in facts] == ["Nothing recorded yet", "Practice: thrown away at the end"]


def test_a_bundle_that_was_written_is_not_yet_received(qtbot: QtBot) -> None:
    written = facts_of(Standing(milliseconds(NOW), "示范县", bundle("written")), NOW)[1]
    received = facts_of(Standing(milliseconds(NOW), "示范县", bundle("received", "file")), NOW)[1]

    assert (written.text, written.tone) == ("Last written 11-03, no receipt yet (bundle 16)", Tone.DUE)
    assert (received.text, received.tone) == (
        "Last sent 11-03, received by the county (bundle 16)",
        Tone.DONE,
    )


def test_a_receipt_by_telephone_is_called_so(qtbot: QtBot) -> None:
    told = facts_of(Standing(milliseconds(NOW), "示范县", bundle("received", "telephone")), NOW)[1]

    assert told.text == "Last sent 11-03, received by telephone (bundle 16)"


@pytest.mark.parametrize(
    ("ago", "said"),
    [
        (timedelta(minutes=28), "Saved 09:32"),
        (timedelta(days=1), "Saved 11-21"),
        (timedelta(days=400), "Saved 2025-10-18"),
    ],
)
def test_the_last_saving_has_its_time_or_its_day(qtbot: QtBot, ago: timedelta, said: str) -> None:
    assert facts_of(Standing(milliseconds(NOW - ago), None, None), NOW)[0].text == said


@pytest.mark.parametrize(
    ("here", "there", "english", "chinese", "tone"),
    [
        (None, None, "No backup yet: only on this disk", "尚无备份，只在本机", Tone.DUE),
        (HOUR, None, "Backup today 09:00 (only on this laptop)", "备份 今天 09:00（只在本机）", Tone.DUE),
        (DAY, None, "Backup 11-21 (only on this laptop)", "备份 11-21（只在本机）", Tone.DUE),
        (HOUR, 19 * DAY, "Backup today 09:00, on a stick 11-03", "备份 今天 09:00，U盘备份 11-03", Tone.DONE),
        (None, 19 * DAY, "Backup on a stick 11-03", "U盘备份 11-03", Tone.DONE),
        (HOUR, 40 * DAY, "Backup today 09:00, on a stick 10-13", "备份 今天 09:00，U盘备份 10-13", Tone.DUE),
    ],
)
def test_where_backups_lie_is_told_in_both_languages(
    qtbot: QtBot,
    qapp: QApplication,
    here: timedelta | None,
    there: timedelta | None,
    english: str,
    chinese: str,
    tone: Tone,
) -> None:
    backup = BackupStanding(*(None if ago is None else milliseconds(NOW - ago) for ago in (here, there)))
    told = []
    for language in (words.Language.CHINESE, words.Language.ENGLISH):
        words.speak(qapp, language)
        told.append(facts_of(Standing(None, None, None, backup), NOW)[2])

    assert [fact.text for fact in told] == [chinese, english]
    assert [fact.tone for fact in told] == [tone, tone]


def bundle(state: str, way: str | None = None) -> SentLine:
    return SentLine(16, SENT_MS, 3, {"visit": 3}, 2000, "x.yidai", state, 9, SENT_MS, way)
