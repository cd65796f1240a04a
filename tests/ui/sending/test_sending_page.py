"""Sending: nothing counts as received without the county's answer, and trouble is told in words."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QLabel, QWidget
from pytestqt.qtbot import QtBot

from app.bundles.names import bundle_name
from app.bundles.send import KEPT_FOLDER
from app.clock import Moment
from app.county.enrol_village import renew_village
from app.county.rotate_keys import replace_stolen_keys
from app.users.rules import Role
from app.vault.list_backups import list_backups, newest_backup
from app.vault.restore import restore
from tests.factories.asked import Answers
from tests.factories.county import Desk, KeptDesks, join
from tests.factories.people import PASSWORD, KeptOffice, Office
from tests.factories.rooms import child, rows_of, texts
from tests.factories.sent_down import file_with
from tests.factories.sisters import take_in, to_sisters
from ui.background import Jobs
from ui.parts.grouped_digits import GroupedDigits
from ui.parts.scrolled import Scrolled
from ui.parts.table import Table
from ui.problems import sentence
from ui.sending.drives import Drive
from ui.sending.enrolment_card import EnrolmentCard
from ui.sending.sending_page import SendingPage
from ui.sending.sent_card import SentCard
from ui.sending.stick_choice import StickChoice
from ui.sending.what_is_sent import WhatIsSent
from ui.sending.wiring import sending_page
from ui.sending.writing import Writing

BACKUP = "Keep an encrypted backup on the stick too"
WAITING = "Written, waiting for the county's receipt"


def test_before_enrolment_the_page_says_what_to_do_and_what_waits(sending: Sending) -> None:
    sending.office.add_person()
    sending.show(enrolled=False)

    words = texts(sending.page)
    assert "This laptop is not enrolled with the county yet" in words
    assert "All work here goes on as usual" in words
    assert "1 person" in words
    assert not sending.button("Write to the stick").isEnabled()


def test_the_twelve_digits_are_typed_and_wrong_ones_stop_it(sending: Sending) -> None:
    sending.show(enrolled=False)
    file = sending.county.file_for()
    sending.ask.path = sending.folder / file.file_name
    sending.ask.path.write_bytes(file.data)
    sending.click("Take in the county's file…")
    field_ = child(child(sending.page, EnrolmentCard), GroupedDigits)
    wrong = "".join(str((int(digit) + 1) % 10) for digit in file.fingerprint.replace(" ", ""))

    sending.qtbot.keyClicks(field_, wrong)
    assert field_.text() == f"{wrong[:4]} {wrong[4:8]} {wrong[8:]}"
    sending.qtbot.keyClick(field_, Qt.Key.Key_Return)
    sending.until("The twelve digits differ")
    assert field_.hasFocus()

    field_.selectAll()
    sending.qtbot.keyClicks(field_, file.fingerprint.replace(" ", ""))
    sending.click("They match: enrol")
    sending.until("示范县禁毒办")
    assert "not enrolled" not in texts(sending.page)
    assert sending.said == ["Enrolled with 示范县禁毒办."]


def test_until_everything_is_counted_the_card_says_so(qtbot: QtBot) -> None:
    card = WhatIsSent()
    qtbot.addWidget(card)
    card.show()
    assert "What waits for the county is being counted" in texts(card)


def test_a_file_that_is_not_the_county_s_is_refused_in_the_card(sending: Sending) -> None:
    sending.show(enrolled=False)
    sending.ask.path = sending.folder / "holiday.jpg"
    sending.ask.path.write_bytes(b"not a county file")

    sending.click("Take in the county's file…")

    assert "This is not a file of the county" in texts(sending.page)
    assert "This laptop is not enrolled" in texts(sending.page)


def test_a_month_goes_out_and_the_receipt_file_comes_back(sending: Sending) -> None:
    person = sending.office.add_person()
    sending.office.visit(person)
    sending.show()
    assert "Everything so far" in texts(sending.page)

    sending.write()
    assert "The stick can be taken out safely" in texts(sending.page)
    assert sending.states() == [WAITING]
    assert sending.counts[-1] == 1
    (bundle,) = sending.stick.glob("*.yidai")
    assert bundle.name in texts(sending.page)

    sending.county.take_in(bundle)
    assert sending.states() == [WAITING], "the county has it, but nobody here knows"
    receipt = sending.county.answer(sending.office)
    sending.ask.path = sending.folder / receipt.file_name
    sending.ask.path.write_bytes(receipt.data)
    sending.click("Take in a receipt file…")
    sending.until("is taken in")

    assert sending.states() == ["The county has it: receipt 1, 2026-11-22"]
    assert "the county has everything up to there" in texts(sending.page)
    sending.until("Nothing has changed since")
    assert sending.counts[-1] == 0

    sending.click("Take in a receipt file…")
    sending.until("was taken in before")


def test_a_bundle_that_names_nobody_is_a_tick_away_and_makes_nothing_received(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    tick = sending.button("Without people: publicity and village work")
    sending.page.begin()
    assert child(sending.page, StickChoice).isAncestorOf(sending.page.focusWidget())
    tick.setFocus()
    sending.qtbot.keyClick(tick, Qt.Key.Key_Space)
    assert "1 person" not in texts(sending.page)
    assert "It names nobody. The county sends no receipt for it" in texts(sending.page)

    sending.write()
    assert sending.said[-1] == "Bundle 1 is written. It names nobody and gets no receipt."
    assert "counts as received only" not in texts(sending.page)
    assert sending.states() == []
    assert not tick.isChecked(), "the next one is for everything again"
    sending.until("1 person")
    verdict = sending.county.take_one(next(sending.stick.glob("*.yidai")))
    assert (verdict.notes, verdict.code) == (("bundle_names_nobody",), "")


def test_a_bundle_that_names_nobody_is_not_kept_when_the_stick_fails(sending: Sending) -> None:
    sending.show()
    sending.click("Without people: publicity and village work")
    (sending.stick / sending.next_name()).write_bytes(b"something else")
    sending.write(ended="failed")
    assert "again" not in texts(sending.page)
    assert not list((sending.office.vault.folder / KEPT_FOLDER).iterdir())


def test_the_code_read_out_by_telephone_is_told_as_such(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    sending.write()
    verdict = sending.county.take_one(next(sending.stick.glob("*.yidai")))

    sending.type_code(verdict.code.replace(" ", ""))

    assert sending.code.text() == "", "ready for the next"
    assert sending.states() == ["The county has it (by telephone, 2026-11-22)"]
    assert "The code fits: the county has Bundle 1" in texts(sending.page)


def test_a_mistyped_code_is_told_and_no_try_and_five_wrong_ones_wait(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    sending.write()

    sending.type_code("123")
    assert "A receipt code has ten digits" in texts(sending.page)
    for _ in range(5):
        sending.type_code("0000000000")
        assert "This code fits no bundle" in texts(sending.page)
    sending.type_code("0000000000")

    assert "Too many wrong codes. Wait 15 minutes" in texts(sending.page)
    assert sending.states() == [WAITING]


def test_a_stick_that_is_gone_when_writing_begins_is_told(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    sending.stick.rmdir()

    sending.write(ended="failed")

    assert "The stick or the folder is no longer there" in texts(sending.page)
    assert sending.states() == []
    sending.stick.mkdir()
    sending.write()
    assert sending.states() == [WAITING]


def test_what_was_made_but_stands_on_no_stick_says_so_and_can_be_written(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    taken = sending.stick / sending.next_name()
    taken.write_bytes(b"another file of this name")

    sending.write(ended="failed")
    words = texts(sending.page)
    assert "There is another file of this name on the stick" in words
    assert "Bundle 1 is made and kept on this laptop" in words
    assert sending.states() == ["Kept here, not on a stick yet: write it again"]

    taken.unlink()
    sending.click("Write Bundle 1 again", within=Writing)
    sending.wait("done")
    assert sending.states() == [WAITING]
    assert len(list(sending.stick.glob("*.yidai"))) == 1


def test_a_stick_that_is_pulled_and_one_plugged_in_are_noticed(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    assert sending.button("Write to the stick").isEnabled(), "the only stick is chosen by itself"

    sending.drives.clear()
    sending.qtbot.waitUntil(lambda: "No stick is plugged in" in texts(sending.page))
    assert not sending.button("Write to the stick").isEnabled()


def test_in_big_type_what_became_of_the_writing_is_in_sight(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    sending.page.resize(500, 300)  # as narrow as big type makes it: the steps stand below each other
    sending.stick.rmdir()

    sending.write(ended="failed")

    def is_in_sight(words: str) -> bool:
        part = next(one for one in sending.page.findChildren(QLabel) if one.text().startswith(words))
        return part.visibleRegion().boundingRect() == part.rect()

    sending.qtbot.waitUntil(lambda: is_in_sight("The stick or the folder is no longer there"))


def test_a_folder_can_always_be_chosen_and_is_not_called_a_stick(sending: Sending) -> None:
    sending.office.add_person()
    sending.drives.clear()
    sending.show()
    sending.ask.path = sending.folder / "to the county"
    sending.ask.path.mkdir()

    sending.click("Another place…")
    assert "on this laptop, not a stick" in texts(sending.page)
    sending.click("Write to the folder")
    sending.wait("done")

    assert "Written to the folder" in texts(sending.page)
    assert "taken out safely" not in texts(sending.page)


def test_a_backup_goes_beside_the_bundle_unless_one_says_no(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    assert sending.button(BACKUP).isChecked(), "a stick is carried away"

    sending.write()
    (copied,) = sending.stick.glob("*.yidai-backup")
    assert f"An encrypted backup is on the stick too: {copied.name}" in texts(sending.page)
    assert "The stick can be taken out safely" in texts(sending.page)
    assert sending.elsewhere() == list_backups(sending.office.vault.folder)[0].facts.made_ms

    sending.click(BACKUP)
    sending.write("Write another")
    assert "An encrypted backup" not in texts(sending.page)
    assert len(list(sending.stick.glob("*.yidai-backup"))) == 1


def test_the_backup_on_the_stick_opens_as_the_records(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    sending.write()

    restored = restore(
        sending.stick,
        sending.folder / "restored",
        password=PASSWORD,
        now=sending.now(),
        marks=sending.folder / "m",
    )
    assert restored.entries == list_backups(sending.office.vault.folder)[0].facts.entries


def test_a_folder_on_this_laptop_gets_a_backup_only_when_asked_for(sending: Sending) -> None:
    sending.office.add_person()
    sending.drives.clear()
    sending.show()
    sending.ask.path = sending.folder / "to the county"
    sending.ask.path.mkdir()
    sending.click("Another place…")
    assert not sending.button(BACKUP).isChecked()

    sending.click(BACKUP)
    sending.write("Write to the folder")

    assert "An encrypted backup is in the folder too" in texts(sending.page)
    assert sending.elsewhere() is None, "it is on this disk, not elsewhere"


def test_a_backup_that_fails_leaves_the_bundle_written(sending: Sending) -> None:
    sending.office.add_person()
    sending.show()
    in_the_way = sending.office.vault.folder / "backups"
    in_the_way.touch()

    sending.write()

    words = texts(sending.page)
    assert "The bundle is written, the backup is not. No backup was made: the disk did not answer." in words
    assert "The stick can be taken out safely" in words
    assert sending.states() == [WAITING]
    assert sending.said == ["Bundle 1 is written. It waits for the county's receipt."]


def test_two_laptops_of_a_village_exchange_through_the_window(sending: Sending) -> None:
    sister = sending.county.office()
    sending.show()
    assert "names no other laptop of this village" in texts(sending.page)
    sending.county.receive(sister, sending.office)
    sending.county.bring_up_to_date(sending.office, sister)
    sending.page.refresh()
    assert sister.vault.laptop.tag in texts(sending.page)

    sending.click("Write for the other laptop")
    sending.until("Take it in on the other laptop")
    (bundle,) = sending.stick.glob("*.yidai")
    assert take_in(sister, bundle).tag == sending.office.vault.laptop.tag

    sister.add_person()
    sending.ask.path = to_sisters(sending.county, sister).path
    sending.click("Take in a bundle…")
    sending.until("Information card 1")
    assert sending.office.sql("SELECT count(*) FROM person") == 0, "only looked at"
    sending.click("Take it in")
    sending.until("is taken in")
    assert sending.office.sql("SELECT count(*) FROM person") == 1

    sending.ask.path = bundle
    sending.click("Take in a bundle…")
    sending.until(sentence("bundle_not_for_us"))


def test_a_later_file_of_the_county_says_what_it_brings_before_it_does(sending: Sending) -> None:
    sending.show()
    extra = {"problems": [{"source": "1", "found_on": "2026-11-10", "item": "宣传栏破损"}], "later": [1]}
    sending.ask.path = sending.folder / "later.yidai-county"
    sending.ask.path.write_bytes(file_with(sending.county, extra))

    sending.click("The county's file…")
    card = child(sending.page, EnrolmentCard)
    assert "File 7 of the county" in texts(card)
    assert "Problems found at an inspection: 1, of which 1 say something new." in texts(card)
    assert sending.office.sql("SELECT count(*) FROM problem") == 0
    sending.click("Not now")
    assert sending.office.sql("SELECT count(*) FROM county_data") == 0

    sending.click("The county's file…")
    sending.click("Take it in")
    sending.until("Problems found at an inspection: 1 came, taken in.")
    assert sending.office.sql("SELECT count(*) FROM problem") == 1


def test_after_a_theft_the_village_joins_again_and_knows_what_that_means(sending: Sending) -> None:
    sending.show()
    sending.office.add_person()
    sending.write()
    sending.county.take_in(next(sending.stick.glob("*.yidai")))
    replace_stolen_keys(sending.county.vault, now=sending.county.now)
    with sending.county.work() as session:
        file = renew_village(session, code=sending.office.village.code, now=sending.county.now)
    sending.ask.path = sending.folder / file.file_name
    sending.ask.path.write_bytes(file.data)

    sending.page.resize(1100, 400)
    bar = child(sending.page, Scrolled).verticalScrollBar()
    bar.setValue(bar.maximum())
    sending.click("The county's file…")
    card = child(sending.page, EnrolmentCard)
    sending.qtbot.waitUntil(lambda: card.visibleRegion().boundingRect() == card.rect())
    sending.page.resize(1100, 800)
    assert "no key of the county that this laptop knows vouches for it" in texts(card)
    assert "not enrolled" not in texts(card)
    sending.click("Not now")
    assert not card.isVisible()

    sending.click("The county's file…")
    sending.click("The county's key was stolen or lost…")
    assert "Join the county again" in texts(card)
    assert "a thief can make such a file" in texts(card)
    assert not sending.button("They match: join again").isEnabled()
    sending.qtbot.keyClicks(child(card, GroupedDigits), "000000000000")
    sending.click("They match: join again")
    sending.until("The twelve digits differ")
    child(card, GroupedDigits).selectAll()
    sending.qtbot.keyClicks(child(card, GroupedDigits), file.fingerprint.replace(" ", ""))
    assert "The twelve digits differ" not in texts(card)
    sending.click("They match: join again")
    sending.until("1 person")
    assert sending.said[-1] == "Joined 示范县禁毒办 again. The next bundle carries everything once more."
    assert not card.isVisible()


def test_who_does_not_manage_the_village_cannot_join_again(sending: Sending) -> None:
    sending.show()
    elsewhere = Desk.make(sending.folder, "elsewhere")
    file = elsewhere.file_for()
    elsewhere.close()
    sending.ask.path = sending.folder / file.file_name
    sending.ask.path.write_bytes(file.data)
    sending.office.vault.role = Role.RECORDER

    sending.click("The county's file…")
    sending.click("The county's key was stolen or lost…")
    card = child(sending.page, EnrolmentCard)
    assert sentence("not_for_role", {"role": "recorder"}) in texts(card)
    assert "Join the county again" not in texts(card)


@dataclass
class Sending:
    """The page on a real vault, with a real county at the other end of the stick."""

    qtbot: QtBot
    folder: Path
    county: Desk
    office: Office
    ask: Answers = field(default_factory=Answers)
    jobs: Jobs = field(default_factory=Jobs)
    said: list[str] = field(default_factory=list)
    counts: list[int] = field(default_factory=list)
    drives: list[Drive] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.stick = self.folder / "stick"
        self.stick.mkdir()
        self.drives.append(Drive(self.stick, "STICK", "FAT32", 10**9, 10**9))

    def show(self, *, enrolled: bool = True) -> None:
        if enrolled:
            join(self.office, self.county.file_for())
        vault = self.office.vault
        self.page: SendingPage = sending_page(
            vault, self.now, self.jobs, ask=self.ask, drives=self.list_drives
        )
        self.qtbot.addWidget(self.page)
        self.page.message.connect(self.said.append)
        self.page.count_changed.connect(self.count)
        self.page.resize(1100, 800)
        self.page.show()
        self.page.arrive()
        self.qtbot.waitUntil(self.rests)

    def rests(self) -> bool:
        """Every card is there, and nothing is on its way."""
        return self.page.is_whole() and not self.jobs.running()

    def now(self) -> Moment:
        return self.office.now

    def list_drives(self) -> list[Drive]:
        return list(self.drives)

    def count(self, count: int, _urgent: bool) -> None:
        self.counts.append(count)

    def elsewhere(self) -> int | None:
        """When the newest backup was made that lies elsewhere."""
        vault = self.office.vault
        with vault.reading() as connection:
            return newest_backup(connection, vault.folder).elsewhere_ms

    def button(self, words: str, within: type[QWidget] = SendingPage) -> QAbstractButton:
        part = self.page if within is SendingPage else child(self.page, within)
        found = [one for one in part.findChildren(QAbstractButton) if one.text() == words and one.isVisible()]
        assert len(found) == 1, texts(self.page)
        return found[0]

    def click(self, words: str, within: type[QWidget] = SendingPage) -> None:
        button = self.button(words, within)
        # A tick box is as wide as its card, and beside its words nothing is clicked.
        place = QPoint(8, button.height() // 2) if isinstance(button, QCheckBox) else button.rect().center()
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton, pos=place)

    def write(self, words: str = "Write to the stick", *, ended: str = "done") -> None:
        self.click(words)
        self.wait(ended)

    def wait(self, state: str) -> None:
        writing = child(self.page, Writing)
        self.qtbot.waitUntil(lambda: writing.state == state and self.rests())

    def until(self, words: str) -> None:
        """These words stand on the page and nothing is on its way."""
        self.qtbot.waitUntil(lambda: words in texts(self.page) and self.rests())

    @property
    def code(self) -> GroupedDigits:
        return child(child(self.page, SentCard), GroupedDigits)

    def type_code(self, digits: str) -> None:
        self.code.selectAll()
        self.qtbot.keyClicks(self.code, digits)
        self.qtbot.keyClick(self.code, Qt.Key.Key_Return)

    def states(self) -> list[str]:
        """The last column of the bundles sent."""
        return [row.rpartition(" | ")[2] for row in rows_of(child(child(self.page, SentCard), Table))]

    def next_name(self) -> str:
        return bundle_name(self.office.village.code, self.office.vault.laptop.tag, 1)


@pytest.fixture
def sending(
    qtbot: QtBot, kept_desks: KeptDesks, empty_village: KeptOffice, tmp_path: Path
) -> Iterator[Sending]:
    county = kept_desks.open_copy(tmp_path)
    made = Sending(qtbot, tmp_path, county, empty_village.open_copy(tmp_path / "laptop"))
    yield made
    made.jobs.wait_for_all()
    made.office.close()
    county.close()
