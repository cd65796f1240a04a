"""A county of many villages and months, all invented: each village's bundles, made by the real export.

Every row goes through the door for saving, every bundle through `send`, and every month the village takes
in a receipt that says what the county would say. So a bundle carries one month, as in life. The rows, their
words and their days depend on the numbers of village and month alone; keys and ids do not.
"""

from __future__ import annotations

import random
import shutil
from collections.abc import Iterator
from concurrent.futures import ProcessPoolExecutor
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import partial
from multiprocessing import get_context
from pathlib import Path
from typing import Any

from app.bundles.county_of import enrol, look_at_county_file
from app.bundles.receipt_file import Receipt, StoredChain, write_receipt
from app.bundles.send import SentBundle, send
from app.bundles.take_receipt import take_receipt
from app.clock import Moment, milliseconds
from app.county.county_keys import CountyKeys, county_keys
from app.county.create_county import create_county
from app.county.enrol_village import Enrolment, enrol_village
from app.ids import PersonId, VillageId, new_id
from app.people.id_number import check_digit
from app.people.person_details import PersonDetails
from app.people.save_person import add_person
from app.vault.create_vault import NewVillage, create_vault
from app.vault.key_slots import Costs
from app.vault.vault import Vault
from app.version import PROGRAM_VERSION
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.work import Session, look, work
from db.journal import Write, create, update

PASSWORD = "correct horse battery"
CHEAP = Costs(1, 8, 1)
COUNTY = "示范县"
FIRST_MONTH = date(2023, 12, 1)
VILLAGES_IN_TOWN = 17
PEOPLE = 8

Rows = Iterator[Write]


@dataclass(frozen=True)
class SimulatedCounty:
    """What `make_county` left: the county's empty store, and a folder of bundles for each month."""

    folder: Path
    villages: int
    months: int

    @property
    def store(self) -> Path:
        return self.folder / "county"

    @property
    def marks(self) -> Path:
        return self.folder / "marks"

    def sticks(self) -> list[Path]:
        """A folder for each month, the oldest first; in it a bundle of every village."""
        return [self.folder / "sticks" / f"{month:02d}" for month in range(self.months)]

    def taken_in_at(self, month: int) -> Moment:
        """When the county sits down to the sticks of a month: on the third of the next one."""
        return _moment(_month(month + 1) + timedelta(days=2))


def make_county(folder: Path, *, villages: int, months: int, processes: int = 2) -> SimulatedCounty:
    """Make it, or find it made: a county of this size that lies there already is left as it is.

    With no `processes` besides this one, it makes the villages itself.
    """
    made = SimulatedCounty(folder, villages, months)
    done = folder / f"made-{villages}-{months}"
    if done.exists():
        return made
    shutil.rmtree(folder, ignore_errors=True)
    for stick in made.sticks():
        stick.mkdir(parents=True)
    keys, files = found_county(made)
    task = partial(_make_village, made, keys, files)
    if not processes:
        for number in range(villages):
            task(number)
        done.touch()
        return made
    # Each process opens vaults of its own; none may inherit an open one.
    with ProcessPoolExecutor(processes, mp_context=get_context("spawn")) as pool:
        for _sent in pool.map(task, range(villages), chunksize=8):
            pass
    done.touch()
    return made


def village_of(number: int) -> NewVillage:
    """The village of a number: code, name and town."""
    town = number // VILLAGES_IN_TOWN
    code = f"999901{town + 101:03d}{number % VILLAGES_IN_TOWN + 1:03d}"
    return NewVillage(code, f"模拟{number + 1}村", f"模拟{town + 1}镇", COUNTY)


def found_county(made: SimulatedCounty, *, begun: date = FIRST_MONTH) -> tuple[CountyKeys, list[Enrolment]]:
    """Make the county's store, with a file to join with for each village."""
    begin = _moment(begun)
    county = create_county(
        made.store,
        name=f"{COUNTY}禁毒办",
        user_name="县管理员",
        password=PASSWORD,
        now=begin,
        marks=made.marks,
        costs=CHEAP,
        place_check=anywhere,
    ).vault
    with work(county, now=begin) as session:
        places = [village_of(number) for number in range(made.villages)]
        files = [enrol_village(session, code=one.code, name=one.name, now=begin) for one in places]
        keys = county_keys(session.connection)
    county.close()
    return keys, files


def anywhere(_folder: Path) -> None:
    """A benchmark may lie in memory."""


def _make_village(made: SimulatedCounty, keys: CountyKeys, files: list[Enrolment], number: int) -> int:
    home = made.folder / f"village-{number}"
    office = SimulatedOffice.make(home, keys, number)
    office.join(files[number])
    for month, stick in enumerate(made.sticks()):
        office.work_through(month)
        office.send_and_hear(month, stick)
    office.close()
    shutil.rmtree(home)
    return number


class SimulatedOffice:
    """One village through its months. The county is there as its keys alone."""

    def __init__(
        self, vault: Vault, village: VillageId, place: NewVillage, keys: CountyKeys, number: int
    ) -> None:
        self._vault = vault
        self._village = village
        self._place = place
        self._keys = keys
        self._dice = random.Random(number)
        self._people: list[PersonId] = []

    @classmethod
    def make(cls, home: Path, keys: CountyKeys, number: int, *, begun: date = FIRST_MONTH) -> SimulatedOffice:
        """Its vault, in a new folder."""
        place = village_of(number)
        created = create_vault(
            home / "vault",
            place,
            user_name="王组长",
            password=PASSWORD,
            now=_moment(begun),
            marks=home / "marks",
            costs=CHEAP,
            place_check=anywhere,
        )
        return cls(created.vault, created.village, place, keys, number)

    def close(self) -> None:
        self._vault.close()

    def join(self, file: Enrolment, *, begun: date = FIRST_MONTH) -> None:
        now = _moment(begun)
        with look(self._vault) as connection:
            seen = look_at_county_file(connection, file.data)
        with work(self._vault, now=now) as session:
            enrol(session, seen, fingerprint=file.fingerprint, now=now)

    def work_through(self, month: int) -> None:
        """What is entered in a month, on its last working day but one."""
        first = _month(month)
        now = _moment(first + timedelta(days=26))
        with work(self._vault, now=now) as session:
            if not self._people:
                for one in range(PEOPLE):
                    self._open_file(session, first, one, now)
            session.write(self._records(first))

    def close_month(self, month: int) -> None:
        """The leader closes it on the first day of the next one."""
        now = _moment(_month(month + 1))
        with work(self._vault, now=now) as session:
            closing = MonthClose(period=f"{_month(month):%Y-%m}", closed_by="王组长")
            add_line(session, MONTH_CLOSE, self._village, closing, now=now)

    def send_and_hear(self, month: int, stick: Path) -> None:
        """Write the month's bundle, and take in what the county would answer."""
        self.hear(month, self.send(month, stick))

    def send(self, month: int, stick: Path) -> SentBundle:
        """Write the month's bundle."""
        return send(self._vault, stick, now=_moment(_month(month) + timedelta(days=27)))

    def hear(self, month: int, sent: SentBundle) -> None:
        """Take in a receipt for it."""
        now = _moment(_month(month) + timedelta(days=27))
        data = self._receipt(sent, month, now)
        with work(self._vault, now=now) as session:
            take_receipt(session, data, laptop=self._vault.laptop, now=now)

    def _receipt(self, sent: SentBundle, month: int, now: Moment) -> bytes:
        laptop = self._vault.laptop
        with look(self._vault) as connection:
            through, chain = connection.exec_driver_sql(
                "SELECT last_seq, chain FROM bundle_out WHERE laptop = ? AND number = ?",
                (laptop.laptop, sent.number),
            ).one()
        receipt = Receipt(
            program=PROGRAM_VERSION,
            county=self._keys.county,
            epoch=self._keys.epoch,
            number=month + 1,
            made=milliseconds(now),
            laptop=laptop.laptop,
            bundles=(sent.number,),
            stored=(StoredChain(laptop.laptop, through, chain),),
        )
        return write_receipt(receipt, self._keys.signing, laptop.age_recipient)

    def _open_file(self, session: Session, first: date, one: int, now: Moment) -> None:
        dice = self._dice
        born = date(1960, 1, 1) + timedelta(days=dice.randrange(16_000))
        body = f"999999{born:%Y%m%d}{dice.randrange(1000):03d}"
        name = (
            dice.choice("王李张刘陈杨赵黄周吴")
            + dice.choice("伟芳娜秀敏静丽强磊军")
            + "甲乙丙丁戊己庚辛"[one]
        )
        person = add_person(
            session,
            self._village,
            PersonDetails(
                name=name,
                sex="1" if int(body[16]) % 2 else "2",
                id_no=body + check_digit(body),
                phone=f"100{dice.randrange(10**8):08d}",
                village_group=f"{dice.randrange(1, 15)}组",
                status="11" if one % 2 else "12",
                status_since=first,
                no_job=dice.random() < 0.3,
            ),
            village_code=self._place.code,
            tag=self._vault.laptop.tag,
            id_key=self._vault.id_key,
            now=now,
            kept_since=first,
            opened_on=first,
        )
        placement = {
            "person_id": person,
            "kind": "1" if one % 2 else "2",
            "reported_on": first.isoformat(),
            "term_months": 36,
            "state": "4",
        }
        session.write([create("placement", new_id(), placement)])
        self._people.append(person)

    def _records(self, first: date) -> Rows:
        for one, person in enumerate(self._people):
            if self._dice.random() < 0.95:
                yield _visit(person, self._day(first))
            if (first.month + one) % 3 == 0:
                yield _test(person, self._day(first))
        for ten in range(3):
            yield self._of_village("tenday_check", first + timedelta(days=9 * ten), _tenday(first, ten))
        yield self._of_village("meeting", self._day(first), _MEETING)
        yield self._of_village(
            "activity", self._day(first), {**_ACTIVITY, "audience_n": self._dice.randrange(20, 300)}
        )
        yield self._of_village("patrol", self._day(first), _PATROL)
        moved = self._dice.choice(self._people)
        yield update("person", moved, {"phone": f"100{self._dice.randrange(10**8):08d}"})

    def _of_village(self, table: str, day: date, values: dict[str, Any]) -> Write:
        return create(
            table, new_id(), {"village_id": self._village, "happened_on": day.isoformat(), **values}
        )

    def _day(self, first: date) -> date:
        return first + timedelta(days=self._dice.randrange(26))


def _visit(person: PersonId, day: date) -> Write:
    values = {
        "person_id": person,
        "kind": "1",
        "result": "1",
        "happened_on": day.isoformat(),
        "place": "家中",
        "visitors": ["王组长", "李医生"],
        "family_words": "家庭情况稳定,父母在家务农,配偶在镇上打零工。",
        "work_words": "本人农闲时在镇上务工,收入够日常开支。",
        "thinking_words": "思想稳定,愿意配合,表示不再沾毒。",
    }
    return create("visit", new_id(), values)


def _test(person: PersonId, day: date) -> Write:
    values = {
        "person_id": person,
        "sample": "1",
        "result": "1",
        "happened_on": day.isoformat(),
        "arranged_by": "镇派出所",
        "testers": ["陈警官", "李医生"],
        "place": "镇派出所",
    }
    return create("test", new_id(), values)


def _tenday(first: date, ten: int) -> dict[str, Any]:
    return {
        "period": f"{first:%Y-%m}-{ten + 1}",
        "checkers": ["王组长", "赵组员"],
        "places": ["3组", "村委会"],
        "persons_checked": PEOPLE,
        "new_found": 0,
        "away_n": 1,
    }


_MEETING = {
    "kind": "1",
    "title": "会员小组例会",
    "place": "村委会会议室",
    "chair": "王组长",
    "recorder": "赵组员",
    "attendees": 9,
    "agenda": "通报本月走访检测情况,安排下月工作。",
    "minutes": "各组员汇报本月走访情况,重点说明外出人员去向;组长布置下月宣传和踏查。",
    "decisions": "下月继续按计划走访,外出人员每周电话联系一次。",
}
_ACTIVITY = {
    "title": "赶集日禁毒宣传",
    "place": "镇集市",
    "methods": ["1"],
    "content": "摆摊设点,发放宣传单,讲解新型毒品的伪装和危害。",
    "responsible": "王组长",
}
_PATROL = {"area": "后山林地", "mu_hundredths": 12_000, "walkers": ["王组长", "赵组员"], "found": 0}


def _month(number: int) -> date:
    months = FIRST_MONTH.month - 1 + number
    return date(FIRST_MONTH.year + months // 12, months % 12 + 1, 1)


def _moment(day: date) -> Moment:
    return datetime.combine(day, time(2), UTC)
