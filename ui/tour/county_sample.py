"""A sample county in the middle of its month: eight villages, what they sent so far, and a full stick.

Everything is invented and real at once: vaults, chains, bundles and the county's store are made by the
same use cases as anywhere. One laptop's first bundle was lost on the way, one file on the stick is
damaged, one laptop joined with a file that another had used, one village never sent.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, datetime
from pathlib import Path

from app.bundles.county_of import enrol, look_at_county_file
from app.bundles.send import send
from app.bundles.take_in_sister import take_in_sister
from app.clock import CHINA, Moment, day_of
from app.county.create_county import create_county
from app.county.enrol_village import Enrolment, enrol_village, renew_village
from app.county.make_receipts import make_receipts, note_answered
from app.county.take_in_bundles import take_in_bundles
from app.from_county.take_county_file import take_county_file
from app.ids import PersonId
from app.people.person_details import PersonDetails
from app.people.read_person import read_person
from app.people.save_person import add_person, change_person
from app.transfer.send_transfer import send_transfer
from app.transfer.write_transfer import Move
from app.vault.create_vault import NewVillage, create_vault
from app.vault.key_slots import Costs
from app.vault.vault import Vault
from app.village.keep_ledger import add_line
from app.village.month_close import MONTH_CLOSE, MonthClose
from app.village.read_village import read_village
from app.visits.record_visit import record_visit
from app.visits.visit_details import VisitDetails
from app.work import work

CHEAP = Costs(1, 1024, 1)
PASSWORD = "county-of-the-tour"  # noqa: S105  # of stores that are made for the tour and thrown away
TOWNS = {"999901001": "清溪镇", "999901002": "白石镇"}
NAMES = ("清水湾村", "柳林村", "双江村", "枫树坪村", "白石坳村", "石桥村", "新塘村", "龙泉村")
_PEOPLE = ("赵建国", "钱小满", "孙有田", "李春生", "周大山", "吴长河")
_TWICE = "999999199003071234"


@dataclass
class SampleLaptop:
    """A village's open vault, and who is kept in it."""

    vault: Vault
    code: str
    people: list[PersonId] = field(default_factory=list)

    def write(self, now: Moment, day: date) -> None:
        """Visit everybody on a day, typed in at `now`."""
        with work(self.vault, now=now) as session:
            for person in self.people:
                details = VisitDetails(happened_on=day, visitors=("王组长", "李医生"), result="1")
                record_visit(session, person, details, now=now)

    def close_month(self, now: Moment, month: str) -> None:
        """The leader closes a month."""
        with work(self.vault, now=now) as session:
            village = read_village(session.connection, on=day_of(now)).village
            add_line(session, MONTH_CLOSE, village, MonthClose(period=month, closed_by="王组长"), now=now)


class CountySample:
    """`stick` is what came today; `store` the county's folder, closed again by `close`."""

    def __init__(self, folder: Path, now: Moment) -> None:
        self.folder, self.now = folder, now
        self.store, self.stick = folder / "county", folder / "stick"
        self.stick.mkdir(parents=True)
        self.laptops: list[SampleLaptop] = []
        self._sticks = 0
        self._vault = create_county(
            self.store,
            name="示范县禁毒办",
            user_name="县禁毒办 唐敏",
            password=PASSWORD,
            now=self._at(9, 1),
            marks=folder / "marks",
            costs=CHEAP,
        ).vault
        self._tell()

    def close(self) -> None:
        """All vaults, in order."""
        for laptop in self.laptops:
            laptop.vault.close()
        self._vault.close()

    def _tell(self) -> None:
        """September to today, as the months went."""
        codes = [f"{town}{number:03}" for town in TOWNS for number in range(1, 5)]
        files = {code: self._file(code, name) for code, name in zip(codes, NAMES, strict=True)}
        late = codes[-1]  # it has its file, and has sent nothing
        laptops = [
            self._laptop(code, name, files[code])
            for code, name in zip(codes, NAMES, strict=True)
            if code != late
        ]
        first, second, third, fourth, fifth, sixth, seventh = laptops
        sister = self._laptop(first.code, NAMES[0], self._file(first.code, NAMES[0]))
        for one in laptops:
            one.write(self._at(9, 20), date(self.now.year, 9, 18))
        self._take_in(self._at(10, 6), *laptops, sister)
        self._meet(first, sister)
        for one in laptops:
            one.write(self._at(10, 20), date(self.now.year, 10, 18))
            one.close_month(self._at(11, 1), f"{self.now.year}-10")
        self._send(fourth, self._lost_stick(), self._at(11, 2))  # lost on the way; what follows leaves a gap
        self._take_in(self._at(11, 5), first, second, third)
        self._take_in(self._at(11, 15), fifth)
        self._answer(self._at(11, 16))
        self._conflict(first, sister)
        fourth.write(self._at(11, 12), date(self.now.year, 11, 10))
        for one in (second, third, sixth):
            one.write(self._at(11, 18), date(self.now.year, 11, 17))
        self._fill_stick(first, sister, second, third, fourth, sixth, seventh)
        self._move_away(third, fifth.code)

    def _fill_stick(self, *laptops: SampleLaptop) -> None:
        """What came today: one of the files is damaged, one laptop used another's file to join."""
        for one in laptops:
            self._send(one, self.stick, self.now)
        damaged = next(self.stick.glob(f"{laptops[-2].code}-*.yidai"))
        data = bytearray(damaged.read_bytes())
        data[-200] ^= 1
        damaged.write_bytes(data)
        used = self._used_file
        again = self._laptop(laptops[3].code, NAMES[2], used)
        again.write(self.now, day_of(self.now))
        self._send(again, self.stick, self.now)

    def _file(self, code: str, name: str) -> Enrolment:
        with work(self._vault, now=self._at(9, 1)) as session:
            made = enrol_village(session, code=code, name=name, now=self._at(9, 1))
        if name == NAMES[2]:
            self._used_file = made
        return made

    def _laptop(self, code: str, name: str, file: Enrolment) -> SampleLaptop:
        """A laptop of a village with three people, joined with this file."""
        began = self._at(9, 2)
        village = NewVillage(code, name, TOWNS[code[:9]], "示范县")
        vault = create_vault(
            self.folder / f"laptop-{len(self.laptops)}",
            village,
            user_name="王组长",
            password=PASSWORD,
            now=began,
            marks=self.folder / "marks",
            costs=CHEAP,
        ).vault
        laptop = SampleLaptop(vault, code)
        is_first = not any(one.code == code for one in self.laptops)
        with work(vault, now=began) as session:
            seen = look_at_county_file(session.connection, file.data)
            enrol(session, seen, fingerprint=file.fingerprint, now=began)
            place = read_village(session.connection, on=day_of(began))
            for number in range(3 if is_first else 0):
                laptop.people.append(
                    add_person(
                        session,
                        place.village,
                        self._person(code, number),
                        village_code=code,
                        tag=vault.laptop.tag,
                        id_key=vault.id_key,
                        now=began,
                    )
                )
        self.laptops.append(laptop)
        return laptop

    def _person(self, code: str, number: int) -> PersonDetails:
        name = _PEOPLE[(int(code[-1]) + number) % len(_PEOPLE)]
        details = PersonDetails(name=name, sex="1", status="11", village_group=f"{number + 1}组")
        if number == 0 and code in (f"{town}001" for town in TOWNS):
            return replace(details, name="郑小林", id_no=_TWICE)
        return details

    def _meet(self, one: SampleLaptop, other: SampleLaptop) -> None:
        """Two laptops of a village learn of each other and exchange what they have."""
        moment = self._at(10, 7)
        with work(self._vault, now=moment) as session:
            file = renew_village(session, code=one.code, now=moment)
        for laptop in (one, other):
            with work(laptop.vault, now=moment) as session:
                take_county_file(
                    session,
                    look_at_county_file(session.connection, file.data),
                    fingerprint=file.fingerprint,
                    now=moment,
                )
        bundle = send(one.vault, self._lost_stick(), now=moment, to_sisters=True)
        take_in_sister(other.vault, bundle.path, now=moment)
        other.people = one.people

    def _conflict(self, one: SampleLaptop, other: SampleLaptop) -> None:
        """Both change the same person, each without knowing of the other."""
        for laptop, status, phone in ((one, "12", "10012345678"), (other, "33", "10087654321")):
            moment = self._at(11, 18)
            with work(laptop.vault, now=moment) as session:
                person = laptop.people[1]
                record = read_person(session.connection, person)
                details = replace(record.details, status=status, phone=phone)
                change_person(session, person, details, id_key=laptop.vault.id_key, now=moment)

    def _move_away(self, laptop: SampleLaptop, to_code: str) -> None:
        """A bag on its way to another village lies on the stick too."""
        with work(self._vault, now=self.now) as session:
            address = renew_village(session, code=to_code, now=self.now).data
        move = Move(day_of(self.now), "搬到女儿家", "转〔2026〕5号")
        send_transfer(laptop.vault, laptop.people[2], move, address, self.stick, now=self.now)

    def _take_in(self, moment: Moment, *laptops: SampleLaptop) -> None:
        sent = [self._send(one, self._lost_stick(), moment) for one in laptops]
        take_in_bundles(self._vault, sent, now=moment)

    def _answer(self, moment: Moment) -> None:
        with work(self._vault, now=moment) as session:
            note_answered(session, make_receipts(session, now=moment))

    def _send(self, laptop: SampleLaptop, folder: Path, moment: Moment) -> Path:
        return send(laptop.vault, folder, now=moment).path

    def _lost_stick(self) -> Path:
        self._sticks += 1
        folder = self.folder / f"stick-{self._sticks}"
        folder.mkdir()
        return folder

    def _at(self, month: int, day: int) -> Moment:
        """Ten in the morning of a day of this year."""
        return datetime(self.now.year, month, day, 10, tzinfo=CHINA)
