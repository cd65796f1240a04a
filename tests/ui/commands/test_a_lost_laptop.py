"""A lost laptop, a forgotten choice, a bag that moves: through the county's command line, step by step."""

from __future__ import annotations

from pathlib import Path

from app.clock import now
from app.vault.open_vault import open_vault
from app.work import look
from db.dump import dump_lines
from db.journal import update
from tests.factories.county import OTHER_VILLAGE, Desk, exchange
from tests.factories.people import PASSWORD
from tests.factories.vaults import PASSWORD as OF_THE_DESK
from tests.factories.vaults import anywhere, make_vault
from ui.commands.county import county
from ui.commands.village import village

CODE = "999999100201"
NAMED = ("--village-code", CODE, "--village-name", "云溪村")


def test_a_successor_gets_everything_that_the_county_holds(
    say, desk, at_vault, at_county, tmp_path: Path
) -> None:
    assert say(village, "export", "--to", desk.stick, *at_vault).code == 0
    assert say(county, "take-in", desk.stick, *at_county).code == 0
    lost = say(county, "status", *at_county, "--json").json["laptops"][0]["tag"]
    assert say(county, "revoke", "--laptop", lost, *NAMED[:2], *at_county, "--json").json["tag"] == lost

    make_vault(tmp_path / "new", now=now(), marks=tmp_path / "marks").vault.close()
    at_new = ("--vault", tmp_path / "new" / "vault", "--password-file", desk.password)
    joins = tmp_path / "joins.yidai-county"
    digits = say(county, "enrol", *NAMED, "--out", joins, *at_county, "--json").json["fingerprint"]
    assert say(village, "enrolment", joins, "--fingerprint", digits, *at_new).code == 0
    first = say(village, "export", "--to", tmp_path, *at_new, "--json").json["path"]
    assert say(county, "take-in", first, *at_county, "--json").json[0]["outcome"] == "taken"
    tags = {one["tag"] for one in say(county, "status", *at_county, "--json").json["laptops"]}
    (successor,) = tags - {lost}

    made = say(
        county,
        *("rebuild", *NAMED[:2], "--laptop", successor, "--out", tmp_path / "back.yidai"),
        *at_county,
        "--json",
    )
    assert (made.code, made.err) == (0, "")
    looked = say(village, "take-in", made.json["path"], "--look", *at_new, "--json").json
    assert (looked["rebuilt"], looked["rows"]["person"]) == (True, 26)
    assert say(village, "take-in", made.json["path"], *at_new, "--json").json["held"] == 0
    assert lines_of(desk.vault, "person") == lines_of(tmp_path / "new" / "vault", "person") != []
    late = say(village, "export", "--to", tmp_path, *at_vault, "--json").json["path"]
    (verdict,) = say(county, "take-in", late, *at_county, "--json").json
    assert (verdict["outcome"], verdict["reason"]) == ("refused", "laptop_revoked")


def test_what_the_county_settles_is_written_for_the_village_at_once(say, tmp_path: Path) -> None:
    desk = Desk.make(tmp_path)
    office, sister = desk.office(), desk.office()
    person = office.add_person()
    exchange(office, sister)
    for one, status in ((office, "12"), (sister, "33")):
        with one.work() as session:
            session.write([update("person", person, {"status": status})])
    exchange(office, sister)
    desk.receive(office, sister)
    home, folder, stick = desk.vault.folder, office.vault.folder, desk.stick()
    desk.close()
    at_county, at_vault = at(tmp_path, "--home", home), at(tmp_path, "--vault", folder)

    (found,) = say(county, "conflicts", *at_county, "--json").json
    settle = ("conflicts", "--settle", found["table"], found["row"], found["register"])
    values = [one["status"] for one in say(county, *settle, *at_county, "--json").json]
    choice = ("--choose", str(1 + values.index("33")), "--to", stick)
    told = say(county, *settle, *at_county).out.splitlines()
    assert f"    {choice[1]}. 请假外出" in told[1 + int(choice[1])]
    done = say(county, *settle, *choice, *at_county, "--json")
    assert (done.code, done.json["chosen"]["status"]) == (0, "33")
    assert say(county, "status", *at_county, "--json").json["waiting_down"][0]["entries"] == 1
    assert say(village, "take-in", done.json["bundle"], *at_vault, "--json").json["rows"] == {"person": 1}
    assert say(village, "conflicts", *at_vault, "--json").json == []


def test_a_bag_goes_through_the_county_to_the_laptops_of_today(say, tmp_path: Path) -> None:
    desk = Desk.make(tmp_path)
    here, there = desk.office(), desk.office(OTHER_VILLAGE)
    desk.receive(here, there)
    here.place(here.add_person())
    number = here.sql("SELECT file_no FROM person")
    folders, home, stick = (here.vault.folder, there.vault.folder), desk.vault.folder, desk.stick()
    desk.close()
    at_county = at(tmp_path, "--home", home)
    at_here, at_there = (at(tmp_path, "--vault", folder) for folder in folders)
    address = tmp_path / "address.yidai-county"
    named = ("--village-code", OTHER_VILLAGE.code)
    assert say(county, "renew", *named, "--out", address, *at_county).code == 0
    out = ("transfer", "out", "--person", number, "--address", address, "--to", stick, "--reason", "搬家")
    told = say(village, *out, *at_here, "--json").json

    (sent,) = stick.glob("*.yidai-transfer")
    onward = tmp_path / "onward"
    onward.mkdir()
    (passed,) = say(county, "transfer", sent, "--to", onward, *at_county, "--json").json["passed"]
    assert (passed["to_code"], passed["fingerprint"]) == (OTHER_VILLAGE.code, told["fingerprint"])
    taken = say(village, "transfer", "in", passed["path"], "--compared", told["fingerprint"], *at_there)
    assert (taken.code, taken.err) == (0, "")
    assert len(say(village, "list", "people", *at_there, "--json").json) == 1


def lines_of(folder: Path, table: str) -> list[bytes]:
    """The lines of one table in the canonical dump."""
    vault = open_vault(folder, password=OF_THE_DESK, now=now(), place_check=anywhere)
    with look(vault) as connection:
        found = [line for line in dump_lines(connection) if f'"{table}"'.encode() in line]
    vault.close()
    return found


def at(folder: Path, option: str, place: Path) -> tuple[object, ...]:
    password = folder / "password.txt"
    password.write_text(PASSWORD, "utf-8")
    return (option, place, "--password-file", password)
