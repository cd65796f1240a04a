"""An aggregate bundle tells of publicity and the village's work, and of people not a word."""

from __future__ import annotations

from datetime import date

from app.activities.activity import ACTIVITY, Activity
from app.bundles.container import open_bundle
from app.bundles.pending import RecordState, Sent
from app.bundles.plan_bundle import AGGREGATE
from app.bundles.send import SentBundle, send
from app.county.county_keys import county_keys
from app.village.keep_ledger import add_line
from db.entries import Entry, Sealed
from db.schema import SHAPES
from tests.factories.county import Desk, pending, receive, state
from tests.factories.people import Office


def test_what_is_about_a_person_travels_as_a_digest_and_the_chain_verifies(desk: Desk) -> None:
    office, person = at_work(desk)
    with desk.look() as connection:
        identities = county_keys(connection).identities
    with open_bundle(given(desk, office).path, identities, addressee=None, folder=desk.folder) as opened:
        lines = list(opened.records())
        manifest = opened.manifest
    told = {line.header.table for line in lines if isinstance(line, Entry)}
    assert manifest.kind == AGGREGATE
    assert "activity" in told
    assert {SHAPES[table].scope for table in told} == {AGGREGATE}
    assert any(isinstance(line, Sealed) for line in lines)
    assert set(manifest.counts) == told
    assert (manifest.access, "person" in manifest.counts) == ((), False)
    assert person not in str(lines)


def test_the_county_has_the_ledgers_and_says_that_nothing_is_received(desk: Desk) -> None:
    office, person = at_work(desk)
    verdict = desk.take_one(given(desk, office).path)
    assert (verdict.outcome, verdict.notes, verdict.code) == ("taken", ("bundle_names_nobody",), "")
    assert desk.sql("SELECT count(*) FROM activity") == 1
    assert desk.sql("SELECT count(*) FROM person") == 0
    receive(office, desk.answer(office))
    assert state(office, person) == RecordState(Sent.NOT_EXPORTED)
    assert pending(office).people == 1


def test_the_case_bundle_that_follows_opens_what_was_a_digest(desk: Desk) -> None:
    office, person = at_work(desk)
    desk.take_in(given(desk, office).path)
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.held) == ("taken", 0)
    assert verdict.new_entries > 1, "what was a digest is new as well"
    assert verdict.code
    assert desk.sql("SELECT count(*) FROM person") == 1
    receive(office, desk.answer(office))
    assert state(office, person) == RecordState(Sent.RECEIVED)
    desk.take_in(given(desk, office).path)
    assert desk.sql("SELECT count(*) FROM person") == 1, "a digest takes nothing back"


def given(desk: Desk, office: Office) -> SentBundle:
    return send(office.vault, desk.stick(), now=office.now, kind=AGGREGATE)


def at_work(desk: Desk) -> tuple[Office, str]:
    """An office with a person and an activity."""
    office = desk.office()
    person = office.add_person()
    with office.work() as session:
        activity = Activity(happened_on=date(2026, 11, 2), title="屋场会", place="晒谷坪", audience_n=40)
        add_line(session, ACTIVITY, office.village.village, activity, now=office.now)
    return office, person
