"""Making the county's store, and the files with which villages join."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.bundles.county_file import read_county_file
from app.county.county_keys import county_keys
from app.county.create_county import create_county
from app.county.enrol_village import enrol_village
from app.errors import Refused
from tests.factories.county import Desk
from tests.factories.people import FAST, NOW, PASSWORD, Office


def test_a_file_names_the_village_and_the_county_and_has_a_token_of_its_own(desk: Desk) -> None:
    files = [read_county_file(desk.file_for().data, known=None) for _ in range(2)]
    assert [(one.village_code, one.village_name, one.county_name) for one in files] == [
        ("999901001001", "清水湾村", "示范县禁毒办")
    ] * 2
    assert files[0].token != files[1].token
    assert [one.number for one in files] == [1, 2]
    with desk.look() as connection:
        keys = county_keys(connection)
    assert (files[0].county, files[0].recipients) == (keys.county, (keys.recipient,))


def test_the_fingerprint_to_read_out_is_that_of_the_file(desk: Desk) -> None:
    made = desk.file_for()
    assert read_county_file(made.data, known=None).fingerprint() == made.fingerprint
    assert made.file_name == "999901001001.yidai-county"
    assert desk.file_for().fingerprint != made.fingerprint


@pytest.mark.parametrize(
    ("code", "name", "reason"),
    [
        ("", "清水湾村", "village_code_form"),
        ("清水湾", "清水湾村", "village_code_form"),
        ("1" * 21, "清水湾村", "village_code_form"),
        ("../999901", "清水湾村", "village_code_form"),
        ("999901001001", " ", "village_name_missing"),
    ],
)
def test_a_village_without_code_or_name_is_refused(desk: Desk, code: str, name: str, reason: str) -> None:
    with pytest.raises(Refused, match=reason), desk.work() as session:
        enrol_village(session, code=code, name=name, now=NOW)
    assert desk.sql("SELECT count(*) FROM enrolment") == 0


def test_a_villages_vault_is_no_county(office: Office) -> None:
    with office.look() as connection, pytest.raises(Refused, match="no_county_store"):
        county_keys(connection)


def test_a_county_without_a_name_is_refused_and_leaves_nothing(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="county_name_missing"):
        create_county(
            tmp_path / "c",
            name=" ",
            user_name="县管理员",
            password=PASSWORD,
            now=NOW,
            marks=tmp_path / "m",
            costs=FAST,
        )
    assert not (tmp_path / "c").exists()


def test_the_secret_keys_are_not_readable_in_the_countys_folder(desk: Desk) -> None:
    identity = str(desk.sql("SELECT age_identity FROM county_secret"))
    desk.vault.settle()
    for path in desk.vault.folder.iterdir():
        assert identity.encode() not in path.read_bytes()
