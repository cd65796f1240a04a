"""`yidai transfer out` and `transfer in`, from one village's vault to another's."""

from __future__ import annotations

from pathlib import Path

from app.county.enrol_village import renew_village
from tests.factories.county import OTHER_VILLAGE, Desk
from tests.factories.people import NOW, PASSWORD, Office
from ui.commands.village import village


def test_a_person_goes_from_one_village_to_another(say, tmp_path: Path) -> None:
    county = Desk.make(tmp_path)
    here, there = county.office(), county.office(OTHER_VILLAGE)
    county.receive(here, there)
    with county.work() as session:
        data = renew_village(session, code=OTHER_VILLAGE.code, now=NOW).data
    person = here.add_person()
    here.place(person)
    here.visit(person)
    number = here.sql("SELECT file_no FROM person")
    folders = here.vault.folder, there.vault.folder
    county.close()
    address, password, stick = tmp_path / "a.yidai-county", tmp_path / "password", tmp_path / "stick"
    address.write_bytes(data)
    password.write_text(PASSWORD, "utf-8")
    stick.mkdir()
    at = [("--vault", folder, "--password-file", password) for folder in folders]

    out = ("transfer", "out", "--person", number, "--address", address, "--to", stick, "--reason", "搬家")
    told = say(village, *out, *at[0], "--json")
    assert (told.code, told.err) == (0, "")
    assert told.json["counts"] == {"person": 1, "placement": 1, "visit": 1}
    assert say(village, *out, *at[0]).code == 1
    (file,) = stick.iterdir()
    assert file.name.endswith(".yidai-transfer")

    looked = say(village, "transfer", "in", file, "--dry-run", *at[1])
    assert looked.code == 0
    assert looked.out.startswith("来自清水湾村")
    assert told.json["fingerprint"] in looked.out
    assert say(village, "list", "people", *at[1], "--json").json == []
    wrong = say(village, "transfer", "in", file, "--compared", "0", *at[1])
    assert (wrong.code, wrong.out) == (1, "")
    taken = say(village, "transfer", "in", file, "--compared", told.json["fingerprint"], *at[1])
    assert (taken.code, taken.err) == (0, "")
    assert len(say(village, "list", "people", *at[1], "--json").json) == 1
    again = say(village, "transfer", "in", file, "--compared", told.json["fingerprint"], *at[1])
    assert again.out.startswith("这份转出档案已在本村")


def test_what_is_no_transfer_is_said_in_one_sentence(say, tmp_path: Path) -> None:
    county = Desk.make(tmp_path)
    office: Office = county.office()
    folder = office.vault.folder
    county.close()
    (tmp_path / "password").write_text(PASSWORD, "utf-8")
    (tmp_path / "photo.jpg").write_bytes(b"\xff\xd8" * 500)
    at = ("--vault", folder, "--password-file", tmp_path / "password")
    said = say(village, "transfer", "in", tmp_path / "photo.jpg", *at)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("这不是别村转来的档案")
