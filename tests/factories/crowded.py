"""A village of thousands in which every list is long, and names and places are as long as real ones.
Nobody in it exists.
"""

from __future__ import annotations

import json
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from app.clock import milliseconds
from app.closing.closing import Closing
from app.details import to_cells
from app.ids import PersonId, new_id
from app.search.log_search import log_search
from app.vault.create_vault import NewVillage
from app.work import Connection
from db.canonical import canonical
from db.clock import stamp
from db.entries import START, Entry, Header, seal_entry
from db.journal import Write, create, delete, update
from db.schema import SCHEMA_VERSION, SHAPES, Shape
from db.take_in import Segment
from tests.factories.county import Desk, join, receive, take_segments
from tests.factories.lived_in import KIND_OF, live_in
from tests.factories.people import NOW, TODAY, Office
from tests.factories.replicas import laptop_called
from tests.factories.users import add_everybody

NAMES = (
    "欧阳锦绣文",
    "司马青云",
    "尉迟长恭山",
    "买买提·艾合买提江",
    "阿卜杜热合曼·麦麦提依明",
    "迪丽努尔·阿卜杜克热木江",
    "扎西多吉旺堆",
    "石·仡濮代英",
    "上官婉如",
)
GROUPS = ("上坪自然村民小组", "第十二村民小组", "4组", "老屋湾与新屋湾片", "")
PLACE = "示范县清溪镇柳林村第十二村民小组老屋湾与新屋湾之间大樟树下三排二号(原村小学教师宿舍)"
STATUSES = ("11", "12", "13", "14", "15", "21", "22", "33", "34", "41", "43", "51", "53")
OWNERS = ("唐支书", "李主任", "欧阳建国(驻村第一书记)", "买买提·艾合买提江", "")
WHYS = ("重复建档", "录错了村组,已在另一个村民小组重新建档并核对过纸质档案", "误录")
FEW = 6
ALONE = {"member_group", "fund_year", "month_close", "year_plan", "village_year", "placement"}
"""Of which a village or a year has one, so that they are not copied."""
OF_BAG, OF_VILLAGE, ASIDE, LOOKS, DISPUTES, BUNDLES = 24, 90, 60, 320, 24, 14


def crowd(office: Office, folder: Path) -> None:
    """Fill the lists of a big village, and the bag of one person; the county's desk lies in `folder`."""
    dice = random.Random(11)
    people = _people(office)
    _name(office, people, dice)
    live_in(office)
    _copy(office)
    _put_aside(office, people[-2 * ASIDE :])
    add_everybody(office)
    _look(office, people, dice)
    _send(office, folder)
    _dispute(office, people[:DISPUTES])


def _people(office: Office) -> list[str]:
    with office.look() as connection:
        return list(connection.exec_driver_sql("SELECT id FROM person ORDER BY file_no").scalars())


def _name(office: Office, people: list[str], dice: random.Random) -> None:
    """Every third has a long name and much else that is said of people; all have numbers."""
    writes = []
    for place, person in enumerate(people):
        born = date(1955, 1, 1) + timedelta(days=dice.randrange(19_000))
        said: dict[str, Any] = {
            "id_no": f"999999{born:%Y%m%d}{place % 1000:03d}X",
            "birth": born.isoformat(),
            "status": dice.choice(STATUSES[:2]),
        }
        if place % 3 == 0:
            said |= {
                "name": dice.choice(NAMES),
                "village_group": dice.choice(GROUPS),
                "owner": dice.choice(OWNERS),
                "status": dice.choice(STATUSES),
                "live_addr": PLACE,
                "hukou_addr": PLACE,
                "control_state": dice.choice(("01", "02", "05", "06")),
                "no_job": 1,
                "sex": "2",
            }
        if place % 50 == 0:
            said |= {"id_no": "", "birth": None, "to_complete": ["id_no", "phone"], "phone": ""}
        writes.append(update("person", person, said))
    with office.work() as session:
        session.write(writes)


def _copy(office: Office) -> None:
    """Of each record of the lived-in year many more, each a week earlier."""
    tables = [(kind.table, OF_BAG if kind.parent == "person_id" else OF_VILLAGE) for kind in KIND_OF.values()]
    for table, many in (*tables, ("visit", OF_BAG), ("test", OF_BAG)):
        if table not in ALONE:
            with office.work() as session, session.unasked():  # its months may be closed
                session.write(list(_copies(session.connection, table, many)))


def _copies(connection: Connection, table: str, many: int) -> Iterator[Write]:
    shape = SHAPES[table]
    newest = f'SELECT * FROM "{table}" ORDER BY id DESC LIMIT {FEW}'
    rows = list(connection.exec_driver_sql(newest).mappings())
    for back in range(1, many // max(1, len(rows)) + 1):
        for row in rows:
            values = {name: _said(shape, row, name) for name in shape.register_of if row[name] is not None}
            yield create(table, new_id(), {name: _earlier(value, back) for name, value in values.items()})


def _said(shape: Shape, row: Any, name: str) -> Any:
    return json.loads(row[name]) if name in shape.lists else row[name]


def _earlier(value: Any, weeks: int) -> Any:
    """A day that many weeks before; everything else as it was."""
    if isinstance(value, str) and len(value) == 10 and value[4] == value[7] == "-":
        return (date.fromisoformat(value) - timedelta(weeks=weeks)).isoformat()
    return value


def _put_aside(office: Office, people: list[str]) -> None:
    """Some lie in the trash, some bags are closed."""
    with office.work() as session:
        for place, person in enumerate(people[:ASIDE]):
            session.write([delete("person", person, why=WHYS[place % len(WHYS)])])
        for place, person in enumerate(people[ASIDE:]):
            closing = Closing(TODAY - timedelta(days=40 * place), "13"[place % 2], "示公解〔2026〕15号")
            session.write([update("person", person, {"locked": 1, **to_cells(closing)})])


def _look(office: Office, people: list[str], dice: random.Random) -> None:
    """A month of searching."""
    for place in range(LOOKS):
        shown = [PersonId(one) for one in dice.sample(people, place % 13)]
        with office.work() as session:
            log_search(
                session,
                ("wzl", "欧阳", "1234")[place % 3],
                shown,
                now=office.now - timedelta(hours=2 * place),
            )


def _send(office: Office, folder: Path) -> None:
    """The county has most of the bundles; two wait for its answer."""
    desk = Desk.make(folder)
    village = office.village
    join(office, desk.file_for(NewVillage(village.code, village.name, "清溪镇", "示范县")))
    for number in range(BUNDLES):
        office.add_person()
        desk.receive(office)
        if number < BUNDLES - 2:
            receive(office, desk.answer(office))
    desk.close()


def _dispute(office: Office, people: list[str]) -> None:
    """Another laptop wrote something else for careful fields of these people."""
    laptop, entries = laptop_called("sister"), []
    with office.look() as connection:
        for seq, person in enumerate(people, 1):
            made = connection.exec_driver_sql(
                "SELECT laptop, seq FROM entry WHERE row = ? ORDER BY clock LIMIT 1", (person,)
            ).one()
            said = {"control_state": "02", "retain_until": "2040-01-01"}
            entries.append(_entry(laptop, seq, person, said, [made[0], made[1]]))
    said = {"control_state": "01", "retain_until": "2039-01-01"}
    with office.work() as session:
        session.write([update("person", person, said) for person in people])
    take_segments(office, [Segment(laptop, 1, START, tuple(entries))])


def _entry(laptop: str, seq: int, person: str, said: dict[str, Any], knew: list[Any]) -> Entry:
    header = Header(
        laptop=laptop,
        seq=seq,
        clock=stamp(milliseconds(NOW), seq),
        actor=new_id(),
        action=new_id(),
        version=SCHEMA_VERSION,
        table="person",
        row=person,
        flags=0,
        names=canonical({register: [knew] for register in said}),
    )
    return seal_entry(header, canonical({"set": said}))
