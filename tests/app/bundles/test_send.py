"""Writing a bundle: what is in it, and what happens when the stick fails."""

from __future__ import annotations

import hashlib
import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from app.bundles.list_sent import list_sent
from app.bundles.send import KEPT_FOLDER, SendingCancelled, copy_kept, send
from app.errors import Refused, Trouble
from app.people.reveal import reveal_numbers
from tests.factories.county import Desk, exchange, receive
from tests.factories.people import Office, a_person

ROOT = Path(__file__).resolve().parents[3]


def test_without_a_county_nothing_is_sent_and_nothing_is_written(office: Office, tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    with pytest.raises(Refused, match="not_enrolled"):
        send(office.vault, stick, now=office.now)
    assert list(stick.iterdir()) == []
    assert office.sql("SELECT count(*) FROM checkpoint") == 0


def test_a_form_that_the_county_does_not_read_yet_waits_for_it(desk: Desk) -> None:
    office = desk.office()
    office.force("UPDATE county_key SET newest_format = 0")
    stick = desk.stick()
    with pytest.raises(Refused, match="county_reads_older_format"):
        send(office.vault, stick, now=office.now)
    assert not list(stick.iterdir())


def test_the_bundle_on_the_stick_is_the_one_that_is_kept_and_listed(desk: Desk) -> None:
    office = desk.office()
    office.visit(office.add_person())
    found = desk.send(office)
    kept = office.vault.folder / KEPT_FOLDER / found.path.name
    assert found.path.read_bytes() == kept.read_bytes()
    assert hashlib.sha256(kept.read_bytes()).hexdigest() == found.sha256
    assert found.path.name == f"999901001001-{office.vault.laptop.tag}-1.yidai"
    (line,) = listed(office)
    assert (line.number, line.state, line.size) == (1, "written", found.size)
    assert line.records == 4  # village, name, person, visit
    assert [path.name for path in found.path.parent.iterdir()] == [found.path.name]


def test_each_bundle_has_the_next_number_and_the_newest_stands_first(desk: Desk) -> None:
    office = desk.office()
    for _ in range(3):
        desk.send(office)
    assert [line.number for line in listed(office)] == [3, 2, 1]


def test_a_bundle_begins_after_what_was_received(desk: Desk) -> None:
    office = desk.office()
    office.add_person()
    desk.receive(office)
    receive(office, desk.answer(office))
    first = office.sql("SELECT last_seq FROM bundle_out WHERE number = 1")
    office.add_person()
    desk.send(office)
    assert office.sql("SELECT first_seq FROM bundle_out WHERE number = 2") == first + 1


def test_a_stick_that_is_not_there_is_told_before_anything_is_made(desk: Desk) -> None:
    office = desk.office()
    with pytest.raises(Trouble, match="stick_missing"):
        send(office.vault, desk.folder / "gone", now=office.now)
    assert listed(office) == []


def test_after_a_stick_that_failed_the_kept_bundle_goes_to_another(desk: Desk) -> None:
    office = desk.office()
    stick = desk.stick()
    blocked = stick / f"999901001001-{office.vault.laptop.tag}-1.yidai"
    blocked.write_bytes(b"something else")
    with pytest.raises(Trouble, match="stick_name_taken"):
        send(office.vault, stick, now=office.now)
    assert blocked.read_bytes() == b"something else"
    assert [line.state for line in listed(office)] == ["made"]
    other = desk.stick()
    published = copy_kept(office.vault, 1, other, now=office.now)
    assert [line.state for line in listed(office)] == ["written"]
    assert desk.take_one(published.path).outcome == "taken"


def test_the_kept_copy_is_written_again_bit_for_bit_as_often_as_needed(desk: Desk) -> None:
    office = desk.office()
    found = desk.send(office)
    data = found.path.read_bytes()
    found.path.unlink()
    for _ in range(2):
        assert copy_kept(office.vault, 1, desk.stick(), now=office.now).path.read_bytes() == data
    desk.take_one(copy_kept(office.vault, 1, desk.stick(), now=office.now).path)
    receive(office, desk.answer(office))
    copy_kept(office.vault, 1, desk.stick(), now=office.now)
    assert [line.state for line in listed(office)] == ["received"]


def test_a_bundle_that_is_not_kept_cannot_be_written_again(desk: Desk) -> None:
    office = desk.office()
    with pytest.raises(Refused, match="bundle_not_kept"):
        copy_kept(office.vault, 1, desk.stick(), now=office.now)
    shutil.rmtree(desk.send(office).path.parent)
    shutil.rmtree(office.vault.folder / KEPT_FOLDER)
    with pytest.raises(Refused, match="bundle_not_kept"):
        copy_kept(office.vault, 1, desk.stick(), now=office.now)


def test_a_kept_copy_that_rotted_is_not_blamed_on_the_stick(desk: Desk) -> None:
    office = desk.office()
    kept = office.vault.folder / KEPT_FOLDER / desk.send(office).path.name
    data = bytearray(kept.read_bytes())
    data[-20] ^= 1
    kept.write_bytes(data)
    stick = desk.stick()
    with pytest.raises(Trouble, match="bundle_kept_damaged"):
        copy_kept(office.vault, 1, stick, now=office.now)
    assert list(stick.iterdir()) == []
    assert desk.take_one(desk.send(office).path).outcome == "taken"


@pytest.mark.parametrize(
    ("mount", "reason"), [("size=64k", "stick_too_small"), ("ro,size=2m", "stick_write_protected")]
)
def test_a_real_stick_that_is_full_or_read_only_is_told(desk: Desk, mount: str, reason: str) -> None:
    told = in_a_room_with_a_stick(filled(desk).vault.folder, desk.stick(), mount, SENDING)
    assert told == [reason, "[]", "['made']"]


def test_stopping_leaves_the_stick_empty_and_the_bundle_in_the_vault(desk: Desk) -> None:
    office = desk.office()
    stick = desk.stick()
    heard: list[float] = []
    with pytest.raises(SendingCancelled):
        send(
            office.vault,
            stick,
            now=office.now,
            progress=heard.append,
            cancelled=lambda: bool(heard) and heard[-1] >= 0.5,
        )
    assert list(stick.iterdir()) == []
    assert [line.state for line in listed(office)] == ["made"]


def test_stopping_at_once_makes_no_bundle(desk: Desk) -> None:
    office = desk.office()
    with pytest.raises(SendingCancelled):
        send(office.vault, desk.stick(), now=office.now, cancelled=lambda: True)
    assert listed(office) == []
    assert desk.send(office).number == 1


def test_progress_goes_forward_and_never_past_the_end(desk: Desk) -> None:
    office = desk.office()
    heard: list[float] = []
    send(office.vault, desk.stick(), now=office.now, progress=heard.append)
    assert heard == sorted(heard)
    assert 0 <= heard[0] <= heard[-1] == 1.0


def test_a_full_disk_of_the_laptop_is_not_blamed_on_the_stick(desk: Desk) -> None:
    office = filled(desk)
    kept = office.vault.folder / KEPT_FOLDER
    kept.mkdir()
    script = SENDING.replace("stick = Path(sys.argv[2])", "stick = Path(sys.argv[1]).parent")
    assert in_a_room_with_a_stick(office.vault.folder, kept, "size=64k", script)[0] == "disk_full"


def test_a_bundle_opens_with_age_tar_and_minisign_as_the_page_says(desk: Desk) -> None:
    office = desk.office()
    person = office.add_person(a_person(name="李𬱖", note="“引号” \\ \n<b>"))
    office.visit(person, family_words="一切都好")
    with office.work() as session:
        reveal_numbers(session, person)
    found = desk.send(office)
    opened = desk.folder / "by-hand"
    opened.mkdir()
    (opened / "999901001001-A7K-12.yidai").write_bytes(found.path.read_bytes())
    (opened / "county.key").write_text(str(desk.sql("SELECT age_identity FROM county_secret")))
    page = (ROOT / "docs" / "bundle-format.md").read_text("utf-8")
    (commands,) = re.findall(r"```sh\n(.*?)```", page, re.DOTALL)
    subprocess.run(["sh", "-ec", commands], cwd=opened, check=True, capture_output=True)
    manifest = json.loads((opened / "manifest.json").read_bytes())
    lines = (opened / "journal.ndjson").read_bytes().splitlines()
    (segment,) = manifest["segments"]
    entries, looks = lines[: segment["last"]], lines[segment["last"] :]
    assert chain_of(map(digest, entries)) == segment["chain_after"]
    assert chain_of(hashlib.sha256(line).digest() for line in looks) == manifest["access"][0]["chain_after"]
    said = [json.loads(json.loads(line)["x"])["set"] for line in entries if b'"t":"person"' in line]
    assert (said[0]["name"], said[0]["note"]) == ("李𬱖", "“引号” \\ \n<b>")
    assert any(b'"revealed"' in line for line in looks)
    for line in looks:
        assert "李".encode() not in line
    for member in manifest["members"]:
        content = (opened / member["name"]).read_bytes()
        assert hashlib.sha256(content).hexdigest() == member["sha256"]


def test_nothing_readable_is_in_the_file_on_the_stick(desk: Desk) -> None:
    office = desk.office()
    office.add_person(a_person(name="李𬱖", phone="10000000001"))
    data = desk.send(office).path.read_bytes()
    for words in ("李𬱖", "10000000001", "清水湾村", "manifest"):
        assert words.encode() not in data


def test_a_sisters_entries_travel_up_to_her_own_checkpoint(desk: Desk) -> None:
    office, sister = desk.office(), desk.office()
    desk.send(sister)  # she signs how far her chain reaches
    sister.add_person(a_person(name="后来的人"))
    exchange(office, sister)
    desk.send(office)
    counts = json.loads(office.sql("SELECT counts FROM bundle_out"))
    assert counts["laptop"] == 2
    assert "person" not in counts


SENDING = """
import sys
from pathlib import Path
from app.bundles.list_sent import list_sent
from app.bundles.send import send
from app.errors import Trouble
from app.vault.open_vault import open_vault
from tests.factories.people import NOW, PASSWORD
folder = Path(sys.argv[1])
stick = Path(sys.argv[2])
vault = open_vault(folder, password=PASSWORD, now=NOW, marks=folder.parent / "m")
try:
    send(vault, stick, now=NOW)
except Trouble as trouble:
    print(trouble.reason)
    print(sorted(path.name for path in stick.glob("*.yidai*")))
with vault.reading() as connection:
    print([line.state for line in list_sent(connection, vault.laptop.laptop)])
vault.close()
"""


def filled(desk: Desk) -> Office:
    """An office, closed again, whose bundle is larger than 64 KiB."""
    office = desk.office()
    for _ in range(60):
        office.add_person(a_person(note=os.urandom(2000).hex()))
    office.close()
    return office


def in_a_room_with_a_stick(vault: Path, stick: Path, mount: str, script: str) -> list[str]:
    """Run a script where a small file system is mounted on the stick's folder, and nowhere else."""
    shell = f'mount -t tmpfs -o {mount} none "$2" && exec "$3" -c "$4" "$1" "$2"'
    room = ["unshare", "--mount", "--map-root-user", "--user"] if os.geteuid() else ["unshare", "--mount"]
    done = subprocess.run(
        [*room, "sh", "-ec", shell, "sh", str(vault), str(stick), sys.executable, script],
        cwd=ROOT,
        check=True,
        capture_output=True,
        text=True,
    )
    return done.stdout.splitlines()


def listed(office: Office) -> list[Any]:
    with office.look() as connection:
        return list(list_sent(connection, office.vault.laptop.laptop))


def chain_of(digests: Any) -> str:
    chain = bytes(32)
    for one in digests:
        chain = hashlib.sha256(chain + one).digest()
    return chain.hex()


def digest(line: bytes) -> bytes:
    fields = json.loads(line)
    header = {key: value for key, value in fields.items() if key not in ("p", "x")}
    plain = json.dumps(header, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()
    inner = hashlib.sha256(bytes.fromhex(fields["p"]) + fields["x"].encode()).digest()
    return hashlib.sha256(plain + inner).digest()
