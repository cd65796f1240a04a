"""Adding, changing and letting users go: passwords, roles, and a new data key."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.errors import Refused, Trouble
from app.people.save_person import find_twins
from app.users.change_users import add_user, let_go, reset_password, set_role, user_named
from app.users.list_users import list_users
from app.users.rules import Role
from app.vault.check_vault import check_vault
from app.vault.keys_file import read_keys
from app.vault.list_backups import list_backups
from app.vault.open_vault import users_of
from app.vault.restore import restore
from tests.factories.people import FAST, ID_NO, NOW, PASSWORD, a_person
from tests.factories.users import READER, RECORDER, VOLUNTEER, Staff, password_of


def test_each_user_unlocks_with_the_own_password_and_is_named(staff: Staff) -> None:
    assert [one.name for one in users_of(staff.folder)] == ["王组长", RECORDER, VOLUNTEER, READER]
    with staff.at_work(RECORDER) as office:
        assert (office.vault.user_name, office.vault.role) == (RECORDER, Role.RECORDER)


def test_the_list_says_who_may_unlock_how_many_bags_and_when_last(staff: Staff) -> None:
    with staff.at_work(RECORDER):
        pass
    with staff.at_work() as office:
        lines = {line.name: line for line in list_users(office.vault)}
    assert (lines[RECORDER].bags, lines[RECORDER].can_unlock) == (1, True)
    assert lines[RECORDER].last_unlocked_ms is not None
    assert lines[READER].last_unlocked_ms is None
    assert lines["王组长"].is_me


@pytest.mark.parametrize(
    ("name", "password", "reason"),
    [("", "一个很长的密码", "user_name_missing"), (RECORDER, "一个很长的密码呀", "user_name_taken"),
     ("钱新人", "短", "password_short"), ("钱" * 41, "一个很长的密码呀", "text_too_long")],
)  # fmt: skip
def test_a_refused_user_leaves_no_slot(staff: Staff, name: str, password: str, reason: str) -> None:
    with staff.at_work() as office, pytest.raises(Refused, match=reason):
        add_user(office.vault, name=name, role=Role.RECORDER, password=password, now=NOW, costs=FAST)
    assert len(read_keys(staff.folder).slots) == 5


def test_only_the_leader_changes_users(staff: Staff) -> None:
    with staff.at_work(RECORDER) as office:
        for do in (
            lambda: list_users(office.vault),
            lambda: set_role(office.vault, office.vault.user, Role.LEADER, now=NOW),
            lambda: let_go(office.vault, user_named(office.vault, READER), now=NOW),
        ):
            with pytest.raises(Refused, match="not_for_role"):
                do()


def test_a_village_is_never_without_a_leader(staff: Staff) -> None:
    with staff.at_work() as office:
        with pytest.raises(Refused, match="last_leader"):
            set_role(office.vault, office.vault.user, Role.READER, now=NOW)
        with pytest.raises(Refused, match="user_is_you"):
            let_go(office.vault, office.vault.user, now=NOW)


def test_a_forgotten_password_is_given_anew_by_the_leader(staff: Staff) -> None:
    with staff.at_work() as office:
        user = user_named(office.vault, RECORDER)
        reset_password(office.vault, user, "另外一个长长的密码", now=NOW, costs=FAST)
    with pytest.raises(Refused, match="password_wrong"), staff.at_work(RECORDER):
        pass
    keys = read_keys(staff.folder)
    assert [slot.label for slot in keys.slots] == ["王组长", VOLUNTEER, READER, RECORDER, ""]


def test_whoever_is_let_go_opens_nothing_and_the_others_keep_their_passwords(staff: Staff) -> None:
    with staff.at_work() as office:
        before = read_keys(staff.folder).database
        let_go(office.vault, user_named(office.vault, RECORDER), now=NOW)
        assert office.sql("SELECT count(*) FROM person") == 2
        assert check_vault(office.vault).is_good
        assert next(line for line in list_users(office.vault) if line.name == RECORDER).is_gone
    assert read_keys(staff.folder).database != before
    assert not (staff.folder / before).exists()
    with pytest.raises(Refused, match="password_wrong"), staff.at_work(RECORDER):
        pass
    for name in ("王组长", VOLUNTEER, READER):
        with staff.at_work(name):
            pass


def test_an_old_keys_file_does_not_open_what_was_written_after_somebody_left(staff: Staff) -> None:
    old = (staff.folder / "keys.json").read_bytes()
    with staff.at_work() as office:
        let_go(office.vault, user_named(office.vault, RECORDER), now=NOW)
    records = read_keys(staff.folder).database
    (staff.folder / "keys.json").write_bytes(old.replace(b"records-1.db", records.encode()))
    with pytest.raises(Trouble, match=r"keys_damaged"), staff.at_work(RECORDER):
        pass


def test_the_same_person_is_still_found_twice_under_a_new_data_key(staff: Staff) -> None:
    with staff.at_work() as office:
        let_go(office.vault, user_named(office.vault, VOLUNTEER), now=NOW)
        with office.look() as connection:
            twins = find_twins(connection, a_person(id_no=ID_NO), id_key=office.vault.id_key)
        assert len(twins) == 1


def test_a_backup_under_the_new_key_lies_there_at_once(staff: Staff, tmp_path: Path) -> None:
    with staff.at_work() as office:
        let_go(office.vault, user_named(office.vault, READER), now=NOW)
    newest = list_backups(staff.folder)[0].path
    restored = restore(
        newest, tmp_path / "elsewhere" / "vault", password=PASSWORD, now=NOW, marks=tmp_path / "m2"
    )
    assert restored.entries > 0
    with pytest.raises(Refused, match="password_wrong"):
        restore(newest, tmp_path / "again", password=password_of(READER), now=NOW, marks=tmp_path / "m")
