"""After an election: terms, users, bags, the village's party, and new secrets, in one go."""

from __future__ import annotations

import shutil
import subprocess
from dataclasses import replace
from pathlib import Path

import pytest

from app.bag.party import PARTY, Party
from app.errors import Refused
from app.groups.member import MEMBER, Member
from app.history.person_history import read_history
from app.printing.hand_over_list import hand_over_list
from app.printing.whose import Whose
from app.records import all_records, records_of
from app.users.change_users import add_user, user_named
from app.users.hand_over import HandOver, hand_over
from app.users.read_hand_over import read_hand_over
from app.users.rules import Role
from tests.app.users.conftest import Manned
from tests.factories.people import FAST, NOW, TODAY
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff, password_of
from tests.factories.vaults import reopen

NEW = "钱新任"


def prepare(staff: Staff, manned: Manned) -> None:
    """The old leader's term runs, somebody stands for the village, and the new leader may unlock."""
    with staff.at_work() as office:
        office.record(MEMBER, office.village.village, Member(name="王组长", role="1", from_on=TODAY))
        office.record(PARTY, manned.own, Party(role="2", name="王组长", duty="走访", from_on=TODAY))
        add_user(office.vault, name=NEW, role=Role.LEADER, password=password_of(NEW), now=NOW, costs=FAST)


def wish_of(staff: Staff, manned: Manned) -> HandOver:
    with staff.at_work() as office:
        now = read_hand_over(office.vault, today=TODAY)
        return HandOver(
            on=TODAY,
            document="清镇选〔2026〕3号",
            terms_ended=tuple(one.row for one in now.members),
            new_leader=NEW,
            new_members=("孔新员",),
            users_gone=(user_named(office.vault, "王组长"), user_named(office.vault, RECORDER)),
            owners={manned.own: NEW, manned.other: NEW},
            party=NEW,
            party_phone="10099998888",
        )


def test_everything_is_handed_on_and_the_old_ones_open_nothing(staff: Staff, manned: Manned) -> None:
    prepare(staff, manned)
    wish = wish_of(staff, manned)
    with staff.at_work() as office:
        done = hand_over(office.vault, wish, now=NOW)
    assert (done.terms_ended, done.members_added, done.users_gone, done.bags, done.parties) == (1, 2, 2, 2, 1)
    for gone in ("王组长", RECORDER):
        with pytest.raises(Refused, match="password_wrong"), staff.at_work(gone):
            pass
    with staff.at_work(NEW) as office, office.look() as connection:
        members = {one.details.name: one.details for one in all_records(connection, MEMBER)}
        assert members["王组长"].to_on == TODAY
        assert (members[NEW].role, members["孔新员"].role) == ("1", "3")
        parties = [one.details for one in records_of(connection, PARTY, manned.own)]
        assert {(one.name, one.to_on is None, one.duty) for one in parties} == {
            ("王组长", False, "走访"),
            (NEW, True, "走访"),
        }
        history = read_history(connection, manned.own)
        assert "清镇选" in repr(history)
    reopen(staff.folder, phrase=done.phrase, now=NOW, marks=staff.folder.parent / "m").close()
    with staff.at_work(VOLUNTEER):
        pass


def test_the_old_phrase_opens_nothing_afterwards(staff: Staff, manned: Manned) -> None:
    prepare(staff, manned)
    wish = wish_of(staff, manned)
    with staff.at_work() as office:
        first = hand_over(office.vault, HandOver(on=TODAY), now=NOW).phrase
        second = hand_over(office.vault, wish, now=NOW).phrase
    assert first != second
    with pytest.raises(Refused, match="phrase_wrong"):
        reopen(staff.folder, phrase=first, now=NOW)


def test_by_the_envelope_when_the_old_leader_is_gone(staff: Staff, manned: Manned) -> None:
    prepare(staff, manned)
    with staff.at_work() as office:
        phrase = hand_over(office.vault, HandOver(on=TODAY), now=NOW).phrase
    wish = wish_of(staff, manned)
    vault = reopen(staff.folder, phrase=phrase, now=NOW, marks=staff.folder.parent / "m")
    hand_over(vault, wish, now=NOW)
    vault.close()
    with staff.at_work(NEW) as office:
        assert office.vault.role is Role.LEADER


def test_nothing_is_done_where_nobody_could_lead_afterwards(staff: Staff, manned: Manned) -> None:
    with staff.at_work() as office:
        me = office.vault.user
        for wish, reason in (
            (HandOver(on=TODAY, users_gone=(me,)), "no_leader_left"),
            (HandOver(on=TODAY.replace(year=2030)), "day_in_future"),
            (HandOver(on=TODAY, owners={manned.own: " "}), "nobody_owns_bag"),
        ):
            with pytest.raises(Refused, match=reason):
                hand_over(office.vault, wish, now=NOW)
    with staff.at_work(RECORDER) as office, pytest.raises(Refused, match="not_for_role"):
        hand_over(office.vault, HandOver(on=TODAY), now=NOW)


@pytest.mark.skipif(shutil.which("pdftotext") is None, reason="needs poppler to read the paper back")
def test_the_list_to_sign_names_terms_users_bags_and_open_tasks_and_masks_people(
    staff: Staff, manned: Manned, tmp_path: Path
) -> None:
    prepare(staff, manned)
    wish = replace(wish_of(staff, manned), users_gone=())
    with staff.at_work() as office:
        before = read_hand_over(office.vault, today=TODAY)
        data = hand_over_list(before, wish, whose=Whose("清水湾村"), printed_by="phrase", now=NOW)
    (tmp_path / "list.pdf").write_bytes(data)
    said = subprocess.run(["pdftotext", tmp_path / "list.pdf", "-"], capture_output=True, check=True)
    words = said.stdout.decode()
    for part in (
        "换届交接清单",
        NEW,
        "孔新员",
        READER,
        "欧阳**",
        "移交人",
        "旧密码",
        "宣传员",
        "凭恢复短语打开",
    ):
        assert part in words
    assert "小满" not in words
