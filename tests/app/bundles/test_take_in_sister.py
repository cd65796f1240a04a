"""Two laptops of one village exchange directly: everything arrives, once, and parted histories are named."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bundles.container import open_bundle
from app.bundles.list_sent import list_sent
from app.bundles.pending import RecordState, Sent
from app.bundles.send import KEPT_FOLDER
from app.bundles.sisters import read_held, read_sisters
from app.county.enrol_village import renew_village
from app.errors import Refused
from app.history.row_history import open_conflict
from app.history.settle_conflict import settle_conflict
from db.dump import dump_lines
from db.journal import delete, update
from tests.factories.clones import cloned
from tests.factories.county import Desk, receive, state
from tests.factories.people import Office, a_person
from tests.factories.sisters import hand_over, meet, take_in, to_sisters


def test_what_one_laptop_wrote_stands_on_the_other(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = office.add_person()
    office.visit(person)
    taken = hand_over(desk, office, sister)
    assert taken.tag == office.vault.laptop.tag
    assert (taken.held, taken.conflicts, taken.unknown) == (0, 0, ())
    assert sister.sql("SELECT name FROM person WHERE id = ?", person) == "王小满"
    assert sister.sql("SELECT count(*) FROM visit") == 1
    assert sister.sql("SELECT count(*) FROM search_row") == 1


def test_once_they_have_met_both_show_the_same(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    sister.visit(sister.add_person(a_person(name="第二个")))
    meet(desk, office, sister)
    hand_over(desk, office, sister)
    assert records(office) == records(sister)


def test_the_same_bundle_twice_changes_nothing(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    path = to_sisters(desk, office).path
    take_in(sister, path)
    before = sister.dump()
    taken = take_in(sister, path)
    assert (taken.new_entries, taken.applied, sister.dump() == before) == (0, 0, True)


def test_the_next_bundle_carries_only_what_the_sister_did_not_say_she_holds(desk: Desk) -> None:
    office, sister = desk.sisters()
    for number in range(5):
        office.add_person(a_person(name=f"王{number}"))
    first = hand_over(desk, office, sister)
    hand_over(desk, sister, office)
    office.add_person(a_person(name="后来"))
    again = to_sisters(desk, office)
    assert first.new_entries > 5
    assert again.counts["person"] == 1
    assert take_in(sister, again.path).new_entries == 2  # and a checkpoint


def test_a_lost_stick_costs_nothing(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person(a_person(name="第一个"))
    to_sisters(desk, office).path.unlink()
    office.add_person(a_person(name="第二个"))
    hand_over(desk, office, sister)
    assert sister.sql("SELECT count(*) FROM person") == 2


def test_own_entries_that_come_back_are_not_doubled(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    meet(desk, office, sister)
    own = office.sql("SELECT count(*) FROM entry WHERE laptop = ?", office.vault.laptop.laptop)
    third = desk.office()
    desk.receive(third)
    desk.bring_up_to_date(office, sister, third)
    taken = hand_over(desk, sister, office)  # the third may lack them, so all that is known travels
    assert (taken.held, taken.new_entries > 0) == (0, True)
    assert office.sql("SELECT count(*) FROM entry WHERE laptop = ?", office.vault.laptop.laptop) == own
    assert office.sql("SELECT count(*) FROM person") == 1


def test_one_laptop_brings_the_others_records_to_the_county(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = sister.add_person(a_person(name="只在二号机"))
    sister.visit(person)
    hand_over(desk, sister, office)
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.notes) == ("taken", ())
    assert desk.sql("SELECT name FROM person WHERE id = ?", person) == "只在二号机"
    assert desk.sql("SELECT count(*) FROM visit WHERE person_id = ?", person) == 1


def test_the_countys_receipt_says_what_of_the_sister_is_stored(desk: Desk) -> None:
    office, sister = desk.sisters()
    sister.add_person()
    hand_over(desk, sister, office)
    desk.receive(office)
    receive(office, desk.answer(office))
    laptop = sister.vault.laptop.laptop
    stored = desk.sql("SELECT max(seq) FROM entry WHERE laptop = ?", laptop)
    assert office.sql("SELECT seq FROM received_mark WHERE way = 'file' AND laptop = ?", laptop) == stored
    office.add_person()
    assert laptop not in segments(desk, desk.send(office).path)


def test_laptops_that_began_apart_and_met_are_still_the_same_village_to_the_county(desk: Desk) -> None:
    office, sister = desk.sisters()
    assert office.village.village != sister.village.village
    sister.visit(sister.add_person())
    meet(desk, office, sister)
    hand_over(desk, office, sister)
    assert office.village.village == sister.village.village
    office.visit(office.sql("SELECT id FROM person"))
    verdicts = desk.receive(office, sister)
    assert [verdict.outcome for verdict in verdicts] == ["taken", "taken"]
    assert desk.sql("SELECT count(DISTINCT village_id) FROM known_laptop") == 1


def test_two_values_stand_side_by_side_until_one_settles_them_and_that_arrives_too(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = office.add_person()
    meet(desk, office, sister)
    for one, phone in ((office, "10000000001"), (sister, "10000000002")):
        with one.work() as session:
            session.write([update("person", person, {"phone": phone})])
    assert hand_over(desk, sister, office).conflicts == 1
    with office.look() as connection:
        heads = open_conflict(connection, person, "phone")
    assert {head.values["phone"] for head in heads} == {"10000000001", "10000000002"}
    hand_over(desk, office, sister)
    assert sister.sql("SELECT open_registers FROM person") == '["phone"]'
    chosen = next(head for head in heads if head.values["phone"] == "10000000002")
    with office.work() as session:
        settle_conflict(session, "person", person, "phone", chosen)
    assert hand_over(desk, office, sister).conflicts == 0
    for one in (office, sister):
        assert one.sql("SELECT phone FROM person") == "10000000002"
        assert one.sql("SELECT open_registers FROM person") is None
    desk.receive(office, sister)
    assert desk.sql("SELECT phone FROM person") == "10000000002"


def test_a_deletion_that_did_not_know_of_an_edit_hides_nothing(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = office.add_person()
    meet(desk, office, sister)
    with office.work() as session:
        session.write([delete("person", person, why="重复")])
    with sister.work() as session:
        session.write([update("person", person, {"phone": "10000000002"})])
    meet(desk, office, sister)
    assert [one.sql("SELECT deleted FROM person") for one in (office, sister)] == [0, 0]


def test_a_copied_laptop_that_goes_on_alone_is_noticed_by_its_sister_and_named(desk: Desk) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    clone = cloned(desk, office)
    office.add_person(a_person(name="原来的"))
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, office, sister)
    before = sister.dump()
    with pytest.raises(Refused, match="bundle_forked") as refusal:
        hand_over(desk, clone, sister)
    assert refusal.value.facts["tag"] == office.vault.laptop.tag
    assert int(refusal.value.facts["number"]) > 1
    assert sister.dump() == before


def test_the_copy_notices_it_too(desk: Desk) -> None:
    office, sister = desk.sisters()
    meet(desk, office, sister)
    clone = cloned(desk, office)
    for number in range(4):
        office.add_person(a_person(name=f"王{number}"))
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, office, sister)
    with pytest.raises(Refused, match="own_entries_elsewhere") as refusal:
        hand_over(desk, sister, clone)
    assert refusal.value.facts["tag"] == clone.vault.laptop.tag


def test_the_original_notices_a_copy_of_its_own_length(desk: Desk) -> None:
    office, sister = desk.sisters()
    clone = cloned(desk, office)
    clone.add_person(a_person(name="复制的"))
    hand_over(desk, clone, sister)
    for number in range(4):
        office.add_person(a_person(name=f"王{number}"))
    with pytest.raises(Refused, match="bundle_forked"):
        hand_over(desk, sister, office)
    assert office.sql("SELECT count(*) FROM person") == 4


def test_a_laptop_put_back_to_an_older_copy_is_told_so(desk: Desk) -> None:
    office, sister = desk.sisters()
    older = cloned(desk, office)
    office.add_person()
    hand_over(desk, office, sister)
    reached = older.sql("SELECT max(seq) FROM entry WHERE laptop = ?", older.vault.laptop.laptop)
    with pytest.raises(Refused, match="own_entries_elsewhere") as refusal:
        hand_over(desk, sister, older)
    assert refusal.value.facts["number"] == reached + 1
    assert older.sql("SELECT count(*) FROM person") == 0


def test_a_sister_put_back_to_an_older_copy_is_noticed_by_the_other_as_well(desk: Desk) -> None:
    office, sister = desk.sisters()
    older = cloned(desk, sister)
    sister.add_person()
    hand_over(desk, sister, office)
    with pytest.raises(Refused, match="bundle_forked") as refusal:
        hand_over(desk, older, office)
    assert refusal.value.facts["tag"] == sister.vault.laptop.tag


def test_a_sister_that_says_she_holds_less_gets_the_rest_again(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    meet(desk, office, sister)
    assert to_sisters(desk, office).counts.get("person") is None
    laptop = sister.vault.laptop.laptop
    office.force("UPDATE received_mark SET seq = 1, chain = (SELECT lower(hex(chain)) FROM entry"
                 " WHERE laptop = received_mark.laptop AND seq = 1) WHERE county = ?", laptop)  # fmt: skip
    again = to_sisters(desk, office)
    assert again.counts["person"] == 1
    assert take_in(sister, again.path).held == 0


def test_entries_after_a_gap_wait_and_are_not_carried_on_until_it_is_filled(desk: Desk) -> None:
    office, sister = desk.sisters()
    hand_over(desk, sister, office)
    sister.add_person(a_person(name="第一个"))
    lost = to_sisters(desk, sister).path
    pretend_held(sister, office)
    sister.add_person(a_person(name="第二个"))
    taken = hand_over(desk, sister, office)
    assert (taken.applied, taken.held > 0) == (0, True)
    before = desk.sql("SELECT count(*) FROM person")
    (verdict,) = desk.receive(office)
    assert (verdict.outcome, verdict.gap_after, verdict.held) == ("taken", None, 0)
    assert desk.sql("SELECT count(*) FROM person") == before
    assert take_in(office, lost).held == 0
    assert office.sql("SELECT count(*) FROM person") == 2
    desk.receive(office)
    assert desk.sql("SELECT count(*) FROM person") == 2


def test_a_struck_off_laptops_old_entries_that_are_here_already_are_no_news(desk: Desk) -> None:
    office, sister = desk.sisters()
    third = desk.office()
    desk.receive(third)
    desk.bring_up_to_date(office, sister, third)
    hand_over(desk, third, office)
    hand_over(desk, third, sister)
    desk.force("UPDATE known_laptop SET revoked_ms = 1 WHERE laptop = ?", third.vault.laptop.laptop)
    desk.bring_up_to_date(office, sister)
    assert hand_over(desk, sister, office).unknown == ()


@pytest.mark.parametrize("holds", [{}, [1], [{"laptop": "x", "through": 1, "chain": "00"}], [{}]])
def test_what_a_sister_says_she_holds_is_read_strictly(holds: object) -> None:
    with pytest.raises(Refused, match="bundle_malformed"):
        read_held({"holds": holds})


def test_only_a_sister_that_the_county_names_is_believed(desk: Desk) -> None:
    office, sister = desk.sisters()
    path = to_sisters(desk, sister).path
    office.force("UPDATE county_key SET sisters = '[]'")
    before = office.dump()
    with pytest.raises(Refused, match="sister_unknown"):
        take_in(office, path)
    with pytest.raises(Refused, match="no_sisters"):
        to_sisters(desk, office)
    assert office.dump() == before


def test_entries_of_a_third_laptop_wait_until_the_county_names_it(desk: Desk) -> None:
    office, sister = desk.sisters()
    third = desk.office()
    third.add_person(a_person(name="三号机"))
    desk.receive(third)
    desk.bring_up_to_date(sister, third)
    hand_over(desk, third, sister)
    taken = hand_over(desk, sister, office)
    assert taken.unknown == (third.vault.laptop.laptop,)
    assert office.sql("SELECT count(*) FROM person") == 0
    desk.bring_up_to_date(office)
    assert hand_over(desk, sister, office).unknown == ()
    assert office.sql("SELECT name FROM person") == "三号机"


def test_a_struck_off_sister_is_no_sister_once_the_receipt_says_so(desk: Desk) -> None:
    office, sister = desk.sisters()
    desk.force("UPDATE known_laptop SET revoked_ms = 1 WHERE laptop = ?", sister.vault.laptop.laptop)
    path = to_sisters(desk, sister).path
    desk.receive(office)
    receive(office, desk.answer(office))
    with pytest.raises(Refused, match="sister_unknown"):
        take_in(office, path)
    with desk.work() as session:
        file = renew_village(session, code="999901001001", now=desk.now)
    assert file.sisters == (office.vault.laptop.tag,)


def test_a_bundle_for_the_county_is_none_for_a_sister_and_the_other_way_round(desk: Desk) -> None:
    office, sister = desk.sisters()
    with pytest.raises(Refused, match="bundle_not_for_us"):
        take_in(sister, desk.send(office).path)
    assert desk.take_one(to_sisters(desk, office).path).reason == "bundle_not_for_us"
    with pytest.raises(Refused, match="bundle_not_for_us"):
        take_in(office, to_sisters(desk, office).path)


def test_a_bundle_of_another_countys_sisters_is_refused(desk: Desk) -> None:
    office, sister = desk.sisters()
    path = to_sisters(desk, office).path
    sister.force("UPDATE county_key SET county = 'another'")
    with pytest.raises(Refused, match="bundle_foreign_county"):
        take_in(sister, path)


def test_a_spoilt_bundle_changes_no_record(desk: Desk) -> None:
    office, sister = desk.sisters()
    office.add_person()
    path = to_sisters(desk, office).path
    data = path.read_bytes()
    before = sister.dump()
    for place in range(0, len(data), len(data) // 5):
        path.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        with pytest.raises(Refused, match="bundle_"):
            take_in(sister, path)
    assert sister.dump() == before


def test_what_went_to_a_sister_is_not_sent_to_the_county_by_that(desk: Desk) -> None:
    office, _sister = desk.sisters()
    office.add_person()
    sent = to_sisters(desk, office)
    with office.look() as connection:
        assert [line.number for line in list_sent(connection, office.vault.laptop.laptop)] == [1]
    assert not (office.vault.folder / KEPT_FOLDER / sent.path.name).exists()
    assert office.vault.laptop.laptop in segments(desk, desk.send(office).path)


def test_a_laptop_is_not_its_own_sister(desk: Desk) -> None:
    office, sister = desk.sisters()
    for one, other in ((office, sister), (sister, office)):
        with one.look() as connection:
            assert [found.tag for found in read_sisters(connection)] == [other.vault.laptop.tag]
    named = json.loads(office.sql("SELECT sisters FROM county_key"))
    assert len(named) == 2


def test_before_enrolment_nothing_is_exchanged(office: Office, desk: Desk) -> None:
    one, _other = desk.sisters()
    path = to_sisters(desk, one).path
    for deed in (
        lambda: to_sisters(desk, office),
        lambda: take_in(office, path),
    ):
        with pytest.raises(Refused, match="not_enrolled"):
            deed()


def pretend_held(source: Office, target: Office) -> None:
    """As if the other had said that it holds all that was sent until now."""
    laptop = source.vault.laptop.laptop
    source.force(
        "INSERT INTO received_mark SELECT ?, laptop, '', seq, lower(hex(chain)), 0, 'sister', 0 FROM entry"
        " WHERE laptop = ? ORDER BY seq DESC LIMIT 1"
        " ON CONFLICT (county, laptop) DO UPDATE SET seq = excluded.seq, chain = excluded.chain",
        target.vault.laptop.laptop,
        laptop,
    )


def segments(desk: Desk, path: Path) -> set[str]:
    """The laptops whose entries a bundle for the county carries."""
    identity = desk.sql("SELECT age_identity FROM county_secret")
    with open_bundle(path, [identity], addressee=None, folder=desk.folder) as opened:
        return {segment.laptop for segment in opened.manifest.segments}


def records(office: Office) -> list[bytes]:
    with office.look() as connection:
        return list(dump_lines(connection))


def test_a_sister_brings_the_countys_signed_receipt_for_her_own_chain(desk: Desk) -> None:
    office, sister = desk.sisters()
    person = office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    hand_over(desk, office, sister)
    assert state(sister, person).state is Sent.RECEIVED
    mine = sister.add_person(a_person(name="第二个"))
    assert state(sister, mine).state is Sent.NOT_EXPORTED
    older = desk.answer(sister)
    office.visit(person)
    desk.receive(office)
    receive(office, desk.answer(office))
    hand_over(desk, office, sister)
    before = state(sister, person)
    receive(sister, older)
    assert state(sister, person) == before == RecordState(Sent.RECEIVED)


@pytest.mark.parametrize("said", ["signature", "document", "nothing"])
def test_a_receipt_that_a_sister_made_up_is_not_believed(desk: Desk, said: str) -> None:
    office, sister = desk.sisters()
    person = office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    kept = json.loads(office.sql("SELECT value FROM header WHERE key = 'receipt'"))
    if said in kept:
        kept[said] = kept[said].replace("1", "2")
    office.force(
        "UPDATE header SET value = ? WHERE key = 'receipt'", json.dumps(kept if said != "nothing" else 7)
    )
    hand_over(desk, office, sister)
    assert state(sister, person).state is not Sent.RECEIVED
