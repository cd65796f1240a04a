"""A village larger than any: 2,000 people with three years of visits and tests, all invented."""

from __future__ import annotations

import random
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from app.ids import PersonId, VillageId, new_id
from app.vault.create_vault import NewVillage, create_vault
from app.vault.key_slots import Costs
from app.work import Session, work
from db.journal import Write, create

NOW = datetime(2026, 11, 22, 2, 0, tzinfo=UTC)
TODAY = date(2026, 11, 22)
PASSWORD = "correct horse battery"
CHEAP = Costs(1, 8, 1)
LONGEST_DAYS = 1090


def build_big_village(
    folder: Path, *, people: int = 2000, days: int = LONGEST_DAYS, costs: Costs | None = None
) -> None:
    """Make a vault in `folder`/vault, with its marks beside it; nobody reported more than `days` ago."""
    created = create_vault(
        folder / "vault",
        NewVillage("430599100001", "柳林村", "清溪镇", "示范县"),
        user_name="王组长",
        password=PASSWORD,
        now=NOW,
        marks=folder / "marks",
        costs=costs or CHEAP,
    )
    dice = random.Random(7)
    with work(created.vault, now=NOW) as session:
        for number in range(people):
            _add_one(session, created.village, number, dice, days)
    created.vault.close()


def _add_one(session: Session, village: VillageId, number: int, dice: random.Random, days: int) -> None:
    person = PersonId(new_id())
    reported = TODAY - timedelta(days=dice.randrange(30, days))
    name = (
        dice.choice("王李张刘陈杨赵黄周吴")
        + dice.choice("伟芳娜秀敏静丽强磊军")
        + dice.choice("一二三四五六七八九十")
    )
    values = {
        "village_id": village,
        "file_no": f"430599100001-BIG-{number + 1:04d}",
        "name": name,
        "sex": "1",
        "village_group": f"{dice.randrange(1, 20)}组",
        "status": "11",
        "status_since": reported.isoformat(),
        "opened_on": reported.isoformat(),
        "kept_since": reported.isoformat(),
        "owner": "唐支书",
        "phone": f"100{dice.randrange(10**8):08d}",
    }
    placement = {
        "person_id": person,
        "kind": "1",
        "reported_on": reported.isoformat(),
        "term_months": 36,
        "state": "4",
    }
    session.write([create("person", person, values), create("placement", new_id(), placement)])
    session.write(_records(person, reported, dice))


def _records(person: PersonId, reported: date, dice: random.Random) -> list[Write]:
    found = []
    day = reported
    while day <= TODAY:
        if dice.random() < 0.95:
            found.append(_visit(person, day))
        day += timedelta(days=30)
    day = reported
    while day <= TODAY:
        test = {"person_id": person, "sample": "1", "result": "1", "happened_on": day.isoformat()}
        found.append(create("test", new_id(), {**test, "arranged_by": "清溪镇派出所"}))
        day += timedelta(days=182)
    return found


def _visit(person: PersonId, day: date) -> Write:
    return create(
        "visit",
        new_id(),
        {
            "person_id": person,
            "kind": "1",
            "result": "1",
            "happened_on": day.isoformat(),
            "visitors": ["唐支书", "李主任"],
            "family_words": "家庭情况稳定,本人在家务农,无异常。",
        },
    )
