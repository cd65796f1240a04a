"""Writes golden bundles of this version through the real use cases: python -m … FOLDER.

In the folder afterwards: two laptops' bundles, `keys.json` (the county's, for tests alone), and
`shown.ndjson`, the county's canonical dump after it took both in.
"""

from __future__ import annotations

import json
import sys
import tempfile
from collections.abc import Iterable
from datetime import date
from pathlib import Path

from app.people.reveal import reveal_numbers
from app.people.save_person import put_in_trash
from app.visits.record_visit import change_visit
from db.journal import delete, update
from tests.factories.county import Desk, exchange
from tests.factories.people import ID_NO, NOW, Office, a_person, a_visit

SECRETS = ("county", "name", "sign_seed", "age_identity", "epoch")
ENROLMENTS = ("token_hash", "village_code", "village_name", "made_ms", "token")


def main(folder: Path) -> None:
    folder.mkdir(parents=True)
    with tempfile.TemporaryDirectory() as place:
        desk = Desk.make(Path(place))
        office, sister = desk.office(), desk.office()
        exchange(office, sister)
        fill(office, sister)
        keys = secrets_of(desk)
        (folder / "keys.json").write_text(json.dumps(keys, indent=2, ensure_ascii=False) + "\n", "utf-8")
        (folder / "1-sister.yidai").write_bytes(desk.send(sister).path.read_bytes())
        exchange(office, sister)
        (folder / "2-laptop.yidai").write_bytes(desk.send(office).path.read_bytes())
        desk.close()
        empty = Desk.make(Path(place), "empty")
        give_keys(empty, keys)
        verdicts = empty.take_in(folder)
        assert [(one.outcome, one.notes) for one in verdicts] == [("taken", ())] * 2, verdicts
        (folder / "shown.ndjson").write_bytes(b"".join(records(empty.dump())))
        empty.close()


def fill(office: Office, sister: Office) -> None:
    """Every kind of write: new, changed, hidden, undone, in conflict, a deletion against an edit."""
    full = office.add_person(
        a_person(
            name="欧阳㛃",
            former_name="欧阳𬱖",
            id_no=ID_NO,
            birth=date(1990, 3, 7),
            drug_kinds=("02", "03"),
            note="“引号” \\ \n第二行",
            to_complete=("phone",),
        )
    )
    office.place(full)
    visit = office.visit(full, date(2026, 10, 3), family_words="一切都好")
    office.test(full, date(2026, 9, 9), signed=True)
    with office.work() as session:
        change_visit(session, visit, a_visit(date(2026, 10, 4), family_words="一切都好"), now=NOW)
    hidden = office.add_person(a_person(name="买买提·艾力"))
    with office.work() as session:
        put_in_trash(session, hidden, why="录重了")
    office.add_person(a_person(name="撤销的"))
    office.undo()
    with office.work() as session:
        reveal_numbers(session, full)
    exchange(office, sister)
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", full, {"status": status, "status_since": "2026-11-01"})])
    with office.work() as session:
        session.write([delete("visit", visit, why="录错了")])
    with sister.work() as session:
        session.write([update("visit", visit, {"work_words": "务农"})])


def secrets_of(desk: Desk) -> dict[str, object]:
    """What another store needs to be this county, before anybody joined."""
    with desk.look() as connection:
        secret = connection.exec_driver_sql(f"SELECT {', '.join(SECRETS)} FROM county_secret").one()
        tokens = connection.exec_driver_sql(f"SELECT {', '.join(ENROLMENTS)} FROM enrolment").all()
    return {
        "note": "Keys of a county that does not exist, for tests alone.",
        **{
            name: cell.hex() if isinstance(cell, bytes) else cell
            for name, cell in zip(SECRETS, secret, strict=True)
        },
        "enrolments": [dict(zip(ENROLMENTS, row, strict=True)) for row in tokens],
    }


def give_keys(desk: Desk, keys: dict[str, object]) -> None:
    """Make an empty store that county."""
    enrolments = keys["enrolments"]
    assert isinstance(enrolments, list)
    cells = [bytes.fromhex(str(keys[name])) if name == "sign_seed" else keys[name] for name in SECRETS]
    desk.force(f"UPDATE county_secret SET ({', '.join(SECRETS)}) = (?, ?, ?, ?, ?)", *cells)
    for one in enrolments:
        desk.force(
            f"INSERT INTO enrolment ({', '.join(ENROLMENTS)}) VALUES (?, ?, ?, ?, ?)",
            *[one[name] for name in ENROLMENTS],
        )


def records(dump: Iterable[bytes]) -> list[bytes]:
    """The canonical dump but for the users, since every store has one of its own."""
    return [line for line in dump if b'"table":"user"' not in line]


if __name__ == "__main__":
    main(Path(sys.argv[1]))
