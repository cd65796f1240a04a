"""A stick full of files made to do harm: each is refused for its own reason, and not one record changes."""

from __future__ import annotations

import resource
import shutil
from pathlib import Path

from app.county.take_in_bundles import take_in_bundles
from tests.factories.bundle_files import COUNTY, FOLDER
from tests.factories.county import Desk

OF_EACH, OUTCOMES = 2, 13
SECONDS_EACH = 2


def test_every_hostile_file_is_refused_and_named_and_the_good_one_beside_them_taken_in(desk: Desk) -> None:
    pretend(desk)
    office = desk.office()
    office.add_person()
    stick = desk.stick()
    expected = {}
    for outcome in sorted(FOLDER.glob("bundle_*")):
        # All of them, one by one, are the matter of tests/app/bundles/test_bundle_files.py.
        for path in sorted(outcome.glob("*.yidai"))[:OF_EACH]:
            name = f"{outcome.name}-{path.name}"
            shutil.copy(path, stick / name)
            expected[name] = outcome.name
    good = Path(shutil.copy(desk.send(office).path, stick / "good.yidai"))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    spent = processor_seconds()
    verdicts = {one.file: one for one in take_in_bundles(desk.vault, [stick], now=desk.now)}
    assert len(set(expected.values())) == OUTCOMES
    assert {name: verdicts[name].reason for name in expected} == expected
    assert verdicts[good.name].outcome == "taken"
    assert desk.sql("SELECT count(*) FROM person") == 1
    assert desk.sql("SELECT count(*) FROM quarantine") == len(expected)
    assert desk.sql("SELECT count(DISTINCT laptop) FROM entry") == 2
    # In kilobytes: the reading of a stranger's file happens in a child, which has a limit of its own.
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 100 * 1024
    assert processor_seconds() - spent < SECONDS_EACH * (len(expected) + 1)


def test_a_bundle_of_the_vectors_laptop_waits_because_nobody_knows_it(desk: Desk) -> None:
    pretend(desk)
    verdict = desk.take_one(FOLDER / "valid" / "everything.yidai")
    assert (verdict.outcome, verdict.reason) == ("refused", "laptop_unknown")
    assert desk.sql("SELECT count(*) FROM known_laptop") == 0


def processor_seconds() -> float:
    """Of this process and of the children that looked at files and have ended."""
    used = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(one.ru_utime + one.ru_stime for one in used)


def pretend(desk: Desk) -> None:
    """The store of the county to which the kept files are addressed."""
    desk.force(
        "UPDATE county_secret SET county = ?, sign_seed = ?, age_identity = ?",
        COUNTY.addressee.county,
        COUNTY.key.seed,
        COUNTY.identity,
    )
