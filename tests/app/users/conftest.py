"""A village with one user of each role and two bags, of which one names the recorder."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import pytest

from app.bag.kinds import KINDS
from app.bag.known import Known
from app.ids import PersonId
from tests.factories.people import Office, a_person
from tests.factories.users import RECORDER, Staff, add_everybody

KNOWN = next(kind for kind in KINDS if kind.table == "known")


@dataclass(frozen=True)
class Manned:
    """A closed folder; `own` names the recorder as responsible, `other` somebody else."""

    folder: Path
    own: PersonId
    other: PersonId


@pytest.fixture(scope="session")
def manned(tmp_path_factory: pytest.TempPathFactory) -> Manned:
    folder = tmp_path_factory.mktemp("manned") / "vault"
    office = Office.make(folder)
    add_everybody(office)
    own = office.add_person(
        a_person(name="欧阳小满", id_no="999999199003071234", phone="10012345678", owner=RECORDER)
    )
    other = office.add_person(a_person(name="周大山", village_group="5组", owner="王组长"))
    for person in (own, other):
        office.place(person)
        office.visit(person, date(2026, 11, 2), thinking_words="想找工作")
        office.test(person, date(2026, 11, 3))
        office.record(
            KNOWN, person, Known(aspect="2", words="常和邻居来往", source="家访", known_on=date(2026, 11, 2))
        )
    office.close()
    return Manned(folder, own, other)


@pytest.fixture
def staff(manned: Manned, tmp_path: Path) -> Staff:
    shutil.copytree(manned.folder, tmp_path / "vault")
    return Staff(tmp_path / "vault")
