"""The counties whose windows are looked at: one that has just begun, and forty villages in their second year.

Of the forty some are late, some leave gaps, some send nothing; two laptops disagree about their people, a
copy of one is in use, the same people stand in two villages' ledgers, and a stick with the last month lies
there.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import date
from functools import partial
from multiprocessing import get_context
from pathlib import Path

from app.clock import Moment
from app.county.county_keys import CountyKeys
from app.county.create_county import create_county
from app.county.enrol_village import Enrolment, renew_village
from app.county.make_receipts import make_receipts, note_answered
from app.county.revoke_laptop import revoke_laptop
from app.county.take_in_bundles import take_in_bundles
from app.ids import PersonId
from app.people.id_number import check_digit
from app.transfer.send_transfer import send_transfer
from app.transfer.write_transfer import Move
from app.users.change_users import add_user
from app.users.rules import Role
from app.vault.county_slot import keep_county_slot
from app.vault.open_vault import open_vault
from app.vault.recover_password import ask_county
from app.vault.vault import Vault
from app.work import work
from tests.factories.clones import cloned
from tests.factories.county import Desk, exchange
from tests.factories.disputes import dispute
from tests.factories.people import FAST, NOW, TODAY, Office, a_person
from tests.factories.simulated_county import (
    PASSWORD,
    SimulatedCounty,
    SimulatedOffice,
    anywhere,
    found_county,
    village_of,
)
from tests.sight.looks import FRESH

FIRST, LAST = 24, 35
"""The months that are reported, as the simulated county counts them: December 2025 to November 2026."""
_BEGUN = date(2025, 12, 1)
_SISTERS, _OTHER, _COPIED = 36, 37, 38  # villages whose laptops do what no month does by itself
_NEVER = 39
_ALIKE = ("王小满", "李秀兰", "欧阳建国", "周大山", "吴长河", "龙爱莲")


@dataclass(frozen=True)
class AtHand:
    """What lies on the clerk's desk: a stick, a laptop's question, the code of a village with laptops."""

    stick: Path
    asked: Path
    village: str


@dataclass(frozen=True)
class KeptCounty:
    """A closed store with what lies beside it; each look opens a copy of its own."""

    folder: Path
    now: Moment
    password: str = PASSWORD

    @property
    def at_hand(self) -> AtHand:
        """Of the village with two laptops."""
        asked = self.folder / "asked.yidai-recovery"
        return AtHand(self.folder / "stick", asked, village_of(_SISTERS).code)

    @contextmanager
    def opened(self, folder: Path) -> Iterator[Vault]:
        shutil.copytree(self.folder / "county", folder / "county")
        shutil.copytree(self.folder / "marks", folder / "marks")
        vault = open_vault(
            folder / "county",
            password=self.password,
            now=self.now,
            marks=folder / "marks",
            place_check=anywhere,
        )
        with closing(vault):
            yield vault


def make_kept_county(folder: Path, county: str, *, villages: int = 40, first: int = FIRST) -> KeptCounty:
    """Make it in an empty folder."""
    made = SimulatedCounty(folder, villages, LAST + 1)
    kept = KeptCounty(folder, made.taken_in_at(LAST))
    (folder / "stick").mkdir()
    if county == FRESH:
        create_county(
            made.store,
            name="示范县禁毒办",
            user_name="县管理员",
            password=PASSWORD,
            now=kept.now,
            marks=made.marks,
            costs=FAST,
        ).vault.close()
    else:
        _tell(made, first)
    return kept


def _tell(made: SimulatedCounty, first: int) -> None:
    keys, files = found_county(made, begun=_BEGUN)
    for stick in made.sticks()[first:]:
        stick.mkdir(parents=True)
    task = partial(_work_through, made, keys, files, first)
    ordinary = [number for number in range(made.villages) if not _SISTERS <= number <= _NEVER]
    with ProcessPoolExecutor(2, mp_context=get_context("spawn")) as pool:
        for _done in pool.map(task, ordinary, chunksize=4):
            pass
    vault = open_vault(
        made.store, password=PASSWORD, now=made.taken_in_at(first), marks=made.marks, place_check=anywhere
    )
    with closing(vault):
        desk = Desk(made.folder, vault, NOW)
        for month in range(first, LAST):
            now = made.taken_in_at(month)
            take_in_bundles(vault, [made.sticks()[month]], now=now)
            with work(vault, now=now) as session:
                note_answered(session, make_receipts(session, now=now))
        _rarer_things(desk, files)
        for name, role in (("唐敏", Role.COUNTY), ("何秀英", Role.COUNTY)):
            add_user(vault, name=name, role=role, password=PASSWORD, now=NOW, costs=FAST)
        for office in desk.offices:
            office.close()
    for bundle in made.sticks()[LAST].iterdir():
        shutil.copy(bundle, made.folder / "stick")


def _work_through(
    made: SimulatedCounty, keys: CountyKeys, files: list[Enrolment], first: int, number: int
) -> None:
    """A village's months, with what goes wrong in it."""
    office = SimulatedOffice.make(made.folder / f"village-{number}", keys, number, begun=_BEGUN)
    office.join(files[number], begun=_BEGUN)
    for month in range(first, LAST + 1):
        if number % 5 != 4 and month > first:
            office.close_month(month - 1)
        office.work_through(month)
        is_late = number % 9 == 8 and month % 4 == 1 and month < LAST
        is_silent = number in (7, 21) and month > LAST - 4
        if is_late or is_silent:
            continue
        sent = office.send(month, made.sticks()[month])
        if number in (12, 30) and month == LAST - 5:  # lost on the way, though the village thinks it came
            sent.path.unlink()
        office.hear(month, sent)
    office.close()
    shutil.rmtree(made.folder / f"village-{number}")


def _rarer_things(desk: Desk, files: list[Enrolment]) -> None:
    """Conflicts, twins, a copy in use, bags on their way, files that are not right, a lost laptop."""
    one, sister = (_joined(desk, _SISTERS, files if first else None) for first in (True, False))
    other, copied = _joined(desk, _OTHER, files), _joined(desk, _COPIED, files)
    people = [one.add_person(a_person(name=name, id_no=_number(place))) for place, name in enumerate(_ALIKE)]
    exchange(one, sister)
    moving = [
        other.add_person(a_person(name=name, id_no=_number(place))) for place, name in enumerate(_ALIKE[:4])
    ]
    _disagree((one, sister), people)
    desk.receive(one, sister, other, copied)
    clone = cloned(desk, copied)
    for name, office in (("赵有福", copied), ("钱有福", clone)):
        office.add_person(a_person(name=name))
        desk.receive(office)
    stick = desk.folder / "stick"
    for office in (one, sister, other):
        office.add_person(a_person(name="孙有田"))
        shutil.copy(desk.send(office).path, stick)
    _spoil(desk.send(one).path, stick / "999901103003-ZZZ-9.yidai")
    used = desk.office(village_of(_OTHER), file=files[_OTHER])
    shutil.copy(desk.send(used).path, stick)
    with desk.work() as session:
        address = renew_village(session, code=village_of(_SISTERS).code, now=desk.now).data
        lost = village_of(_COPIED)
        revoke_laptop(session, code=lost.code, tag=copied.vault.laptop.tag, now=desk.now)
    for person in moving[:2]:
        move = Move(TODAY, "搬到女儿家", "转〔2026〕5号")
        send_transfer(other.vault, person, move, address, stick, now=NOW)
    for number in range(3):
        _spoil(desk.send(one).path, desk.folder / f"9999011030{number:02}-BAD-1.yidai")
    desk.take_in(*sorted(desk.folder.glob("*-BAD-1.yidai")))
    desk.receive(other)
    keep_county_slot(one.vault, now=NOW)
    one.vault.close()
    asked = ask_county(one.vault.folder, new="another sentence", now=NOW, costs=FAST)
    (desk.folder / "asked.yidai-recovery").write_bytes(asked.data)
    one.reopen()


def _joined(desk: Desk, number: int, files: list[Enrolment] | None) -> Office:
    village = village_of(number)
    return desk.office(village, file=files[number] if files else desk.file_for(village))


def _disagree(pair: tuple[Office, Office], people: list[PersonId]) -> None:
    """About a status, a telephone and an address each; the first waits for the township, too."""
    for place, person in enumerate(people):
        dispute(pair, "person", person, {"status": "12"}, {"status": "33"})
        if place % 2:
            dispute(
                pair,
                "person",
                person,
                {"phone": "10012345678", "live_addr": "清溪镇大水井村老屋场组三十二号(靠近老粮站)"},
                {"phone": "10087654321", "live_addr": "县城东门路安置小区九栋二单元六〇一"},
            )


def _spoil(bundle: Path, to: Path) -> None:
    data = bytearray(bundle.read_bytes())
    data[-100] ^= 1
    to.write_bytes(data)


def _number(place: int) -> str:
    body = f"99999919900307{123 + place}"
    return body + check_digit(body)
