"""Do all that a village and its county do with marked words: `… tests.privacy.everything DIR URL FILE`.

URL and the password in FILE reach an empty database of a PostgreSQL server.
Run by the tests of this folder, watched by strace. What it prints is searched too; the recovery
phrase goes into the file `phrase` that the test alone reads and that counts as no leak.
"""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from pathlib import Path

import click

from app.activities.day_sheet import make_day_sheet
from app.activities.write_day_sheet import day_sheet_xlsx
from app.attachments.attach_file import attach_file
from app.attachments.list_attachments import list_attachments
from app.attachments.look_inside import Looker
from app.attachments.open_attachment import open_attachment
from app.attachments.prepare_attachment import prepare_file
from app.bundles.county_of import enrol, look_at_county_file
from app.clock import day_of, now
from app.conduct.situation_report import SITUATION_REPORT, SituationReport
from app.county.create_county import create_county
from app.county.enrol_village import enrol_village
from app.drafts.keep_draft import keep_draft
from app.ids import PersonId
from app.people.erase_person import erase_person
from app.people.reveal import reveal_numbers
from app.people.save_person import put_in_trash
from app.phrases.phrase_book import keep_phrase
from app.practice.make_practice import make_practice
from app.printing.print_paper import print_bag, print_roster
from app.printing.save_paper import save_paper
from app.records import add_record
from app.reports.period import period_around
from app.reports.township_pack import make_pack, save_pack
from app.search.find_people import find_people
from app.search.log_search import log_search
from app.settings.folders import usual_folders
from app.support.last_errors import keep_error
from app.tests.record_test import record_test
from app.users.hand_over import HandOver, hand_over
from app.vault.blobs import blob_store
from app.vault.change_password import change_password
from app.vault.open_vault import open_vault
from app.vault.sweep_blobs import sweep_blobs
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.village.read_village import read_village
from app.visits.record_visit import record_visit
from app.work import look, work
from tests.factories.people import VILLAGE, a_test, a_visit
from tests.factories.vaults import CHEAP, anywhere
from tests.privacy.every_command import (
    a_lost_laptop,
    a_new_version,
    a_village,
    every_county_command,
    every_village_command,
    names_of,
    say,
    tell_ran,
    to_a_server,
)
from tests.privacy.every_window import an_application, the_countys_window, the_villages_window
from tests.privacy.markers import MARKERS
from ui.attachments.looking import pdf_command
from ui.bug_report import report_of
from ui.commands.command_line import FAILED, run, tell_bugs_apart
from ui.commands.county import county
from ui.commands.village import village

LOADED = "loaded: "


def main(folder: Path, url: str, secret: Path) -> None:
    """The whole of it. Raises AssertionError where a command does not answer as it should."""
    app = an_application()
    vault, home, stick = usual_folders().vault, folder / "county", folder / "stick"
    stick.mkdir()
    made = a_village(vault, VILLAGE, "王组长")
    (folder / "phrase").write_text(made.phrase, "utf-8")
    options = {"password": MARKERS["password"], "now": now(), "costs": CHEAP, "place_check": anywhere}
    desk = create_county(home, name="示范县禁毒办", user_name="县办", **options)
    _join(made.vault, desk.vault)
    desk.vault.close()
    made.vault.close()
    at_vault = ("--vault", vault, "--password-file", folder / "password")
    at_home = ("--home", home, "--password-file", folder / "password")
    _say("import", "roster", folder / "roster.xlsx", *at_vault)
    _work(vault, folder)
    the_villages_window(app)
    every_village_command(folder)
    _say("export", "--to", stick, *at_vault)
    say(county, "take-in", stick, *at_home)
    say(county, "receipts", "--out", stick, *at_home)
    _say("receipt", next(stick.glob(f"{VILLAGE.code}*.yidai-receipt")), *at_vault)
    the_countys_window(app, home)
    a_lost_laptop(folder)
    a_new_version(folder)
    every_county_command(folder)
    _say("backup", "--to", stick, *at_vault)
    _say("restore", "--from", stick, "--vault", folder / "new", *at_vault[2:])
    _say("restore", "--from", stick, "--vault", vault, "--phrase-file", folder / "phrase")
    to_a_server(folder, url, secret)
    wrong = ("status", "--vault", vault, "--password-file", folder / "wrong")
    assert run(village, [str(word) for word in wrong]) == FAILED
    _say("check", *at_vault)
    _end(vault, folder)
    _crash()


def _say(*words: object) -> None:
    """A command whose own output is searched."""
    assert run(village, [str(word) for word in words]) == 0, words[0]
    tell_ran("village", names_of(village, words))


def _join(store: Vault, desk: Vault) -> None:
    moment = now()
    with work(desk, now=moment) as session:
        file = enrol_village(session, code=VILLAGE.code, name=VILLAGE.name, now=moment)
    with look(store) as connection:
        seen = look_at_county_file(connection, file.data)
    with work(store, now=moment) as session:
        enrol(session, seen, fingerprint=file.fingerprint, now=moment)


def _work(folder: Path, outside: Path) -> None:
    moment = now()
    today = day_of(moment)
    vault = open_vault(folder, password=MARKERS["password"], now=moment)
    with look(vault) as connection:
        (found,) = find_people(connection, MARKERS["search"])
        person = PersonId(found.person)
    with work(vault, now=moment) as session:
        log_search(session, MARKERS["search"], [person], now=moment)
        numbers = reveal_numbers(session, person)
        assert MARKERS["ID number"] in (numbers.id_no, numbers.phone)
        record_visit(session, person, a_visit(today, thinking_words=MARKERS["free text"]), now=moment)
        record_test(session, person, a_test(today, note=MARKERS["result"]), now=moment)
        keep_draft(session, "visit", person, {"words": MARKERS["draft"]}, now=moment)
    _attach(vault, person, outside)
    paper = print_bag(vault, person, now=moment, masked=False, reason="1")
    print_roster(vault, now=moment)
    save_paper(vault, paper, outside / "saved.pdf", now=moment)
    reported = SituationReport(reported_on=today, reason="9", facts=MARKERS["free text"], receiver="陈警官")
    with work(vault, now=moment) as session:
        add_record(session, SITUATION_REPORT, person, reported, now=moment)
    pack = make_pack(vault, period_around(today, "month"), now=moment, masked=False, reason="6")
    save_pack(vault, pack, outside / "stick" / "pack.zip", now=moment, carried=True)
    password = MARKERS["password"]
    change_password(vault, old=password, new=MARKERS["new password"], costs=CHEAP)
    change_password(vault, old=MARKERS["new password"], new=password, costs=CHEAP)
    vault.close()


def _attach(vault: Vault, person: PersonId, outside: Path) -> None:
    moment = now()
    with Looker(pdf_command) as looker:
        for name in ("scan.pdf", "photo.jpg"):
            found = replace(prepare_file(outside / name, looker, most_mib=20), title=MARKERS["title"] + name)
            with work(vault, now=moment) as session:
                attach_file(session, blob_store(vault, session.connection), person, found)
        with look(vault) as connection:
            store = blob_store(vault, connection)
            scan, picture = list_attachments(connection, person, store)
        assert MARKERS["scan"].encode() in store.read(scan.digest)
        assert MARKERS["photo"].encode() not in store.read(picture.digest)
        assert open_attachment(store, scan, looker).page(0, 256).rows
        assert open_attachment(store, picture, looker).page(0, 256).rows
    sweep_blobs(vault, now=moment)


def _end(folder: Path, outside: Path) -> None:
    """What the window alone does: practice, phrases, the day's sheet, erasing, handing the village on."""
    moment = now()
    make_practice(outside / "practice", now=moment).close()
    vault = open_vault(folder, password=MARKERS["password"], now=moment)
    with look(vault) as connection:
        today, village_of = day_of(moment), read_village(connection, on=day_of(moment))
        sheet = make_day_sheet(connection, village_of, today, today, today=today)
        person = PersonId(find_people(connection, MARKERS["search"])[0].person)
    assert day_sheet_xlsx(sheet)
    with work(vault, now=moment) as session:
        keep_phrase(session, "visit.family_words", MARKERS["phrase book"])
    handed = hand_over(vault, HandOver(day_of(moment), document="村〔2026〕3号"), now=moment)
    (outside / "phrase-2").write_text(handed.phrase, "utf-8")
    with work(vault, now=moment) as session:
        put_in_trash(session, person, why="录错了人")
    with work(vault, now=moment) as session:
        erase_person(session, person, why="录错了人", now=moment)
    vault.close()


def _crash() -> None:
    """A bug whose words hold everything; its report is printed, and kept for the support file."""
    tell_bugs_apart()
    try:
        raise ValueError(" ".join(MARKERS.values()))
    except ValueError as bug:
        report = report_of(type(bug), bug.__traceback__, PROGRAM_VERSION)
        keep_error(Path(os.environ["HOME"]) / "yidai", report, now=now())
        sys.excepthook(type(bug), bug, bug.__traceback__)
    click.echo(LOADED + " ".join(sorted(name for name in sys.modules if name.startswith("app."))))


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3]))
