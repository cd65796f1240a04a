"""Attachments travel inside the bundle, to the county and to sisters, and open with the stock program."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from pathlib import Path

import pytest

from app.bundles import carry_blobs
from app.bundles.blobs_carried import carried_before
from app.bundles.carry_blobs import BlobsToSend
from app.bundles.county_of import read_county
from app.bundles.expected_size import expected_size
from app.bundles.manifest import read_manifest
from app.bundles.take_receipt import take_code
from app.county.county_keys import county_keys
from app.errors import Refused
from app.ids import new_id
from app.vault.blobs import BlobStore, blob_store
from app.vault.vault import Vault
from db.journal import create
from tests.factories.bundles import LaptopChain, blob
from tests.factories.county import Desk, pending, receive
from tests.factories.people import Office
from tests.factories.sisters import hand_over, to_sisters

PICTURE = bytes(range(256)) * 500


def test_the_county_keeps_the_picture_encrypted_under_its_own_key(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    (verdict,) = desk.receive(office)
    assert verdict.outcome == "taken"
    assert store(desk.vault).read(digest) == PICTURE
    (here,), (there,) = names(office.vault), names(desk.vault)
    assert here != there
    assert PICTURE[:64] not in (desk.vault.folder / "blobs" / there).read_bytes()


def test_a_picture_on_its_way_is_named_and_not_sent_twice(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    first = desk.send(office)
    second = desk.send(office)
    assert second.size < len(PICTURE) < first.size
    assert [verdict.outcome for verdict in desk.take_in(second.path, first.path)] == ["taken", "taken"]
    assert store(desk.vault).read(digest) == PICTURE
    assert receive(office, desk.answer(office)).asked == 0


def test_a_lost_stick_loses_no_picture_for_the_county_asks(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    desk.send(office).path.unlink()
    desk.receive(office)
    assert not store(desk.vault).has(digest)
    taken = receive(office, desk.answer(office))
    assert (taken.bundles, taken.asked, pending(office).asked) == ((1, 2), 1, 1)
    desk.receive(office)
    assert store(desk.vault).read(digest) == PICTURE
    assert receive(office, desk.answer(office)).asked == 0
    assert desk.send(office).size < len(PICTURE)


def test_what_does_not_fit_into_one_file_follows_after_the_receipt(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry_blobs, "ROOM", 2 * len(PICTURE) - 1)
    office = desk.office()
    digests = {attached(office, PICTURE), attached(office, PICTURE[::-1])}
    told = expected_size(office.vault, now=office.now)
    assert told is not None
    assert told.left == 1
    desk.receive(office)
    assert len([one for one in digests if store(desk.vault).has(one)]) == 1
    assert receive(office, desk.answer(office)).asked == 1
    desk.receive(office)
    assert all(store(desk.vault).has(one) for one in digests)
    assert receive(office, desk.answer(office)).asked == 0


def test_what_does_not_fit_between_sisters_follows_once_she_has_asked(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(carry_blobs, "ROOM", 2 * len(PICTURE) - 1)
    office, sister = desk.sisters()
    digests = {attached(office, content) for content in (PICTURE, PICTURE[::-1], PICTURE[1:] + PICTURE[:1])}
    counted = []
    for _ in range(3):
        counted.append((hand_over(desk, office, sister).missing, held(sister, digests)))
        hand_over(desk, sister, office)
    assert counted == [(2, 1), (1, 2), (0, 3)]
    assert to_sisters(desk, office).size < len(PICTURE)


def held(office: Office, digests: set[str]) -> int:
    return sum(store(office.vault).has(one) for one in digests)


def test_what_was_asked_for_goes_along_until_a_receipt_says_that_it_came(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    desk.send(office).path.unlink()
    desk.receive(office)
    receive(office, desk.answer(office))
    desk.send(office).path.unlink()
    desk.receive(office)
    assert store(desk.vault).read(digest) == PICTURE


def test_a_telephone_code_does_not_make_the_county_forget_what_it_lacks(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    desk.send(office).path.unlink()
    (verdict,) = desk.receive(office)
    with office.work() as session:
        take_code(session, verdict.code, laptop=office.vault.laptop, now=office.now)
    assert pending(office).asked == 0
    assert receive(office, desk.answer(office)).asked == 1
    desk.receive(office)
    assert store(desk.vault).has(digest)


def test_a_county_that_put_back_an_older_store_is_sent_everything(desk: Desk) -> None:
    office = desk.office()
    attached(office, PICTURE)
    desk.receive(office)
    receive(office, desk.answer(office))
    desk.restored()
    assert receive(office, desk.answer(office)).new_epoch
    with office.look() as connection:
        assert carried_before(connection, office.vault.laptop.laptop, county_of(office)) == {}


def test_nobody_is_asked_for_what_has_been_erased(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    desk.send(office).path.unlink()
    desk.receive(office)
    desk.force("UPDATE wanted_blob SET digest = ? WHERE digest = ?", "0" * 64, digest)
    assert receive(office, desk.answer(office)).asked == 0


def test_a_picture_that_was_received_is_not_sent_again(desk: Desk) -> None:
    office = desk.office()
    attached(office, PICTURE)
    desk.receive(office)
    receive(office, desk.answer(office))
    assert desk.send(office).size < len(PICTURE)


def test_a_sister_gets_it_too(desk: Desk) -> None:
    office, sister = desk.sisters()
    digest = attached(office, PICTURE)
    hand_over(desk, office, sister)
    hand_over(desk, office, sister)
    assert store(sister.vault).read(digest) == PICTURE


def test_a_damaged_or_missing_picture_does_not_hold_up_the_records(desk: Desk) -> None:
    office = desk.office()
    digests = [attached(office, content) for content in (PICTURE, b"two", b"three")]
    paths = [store(office.vault).path_of(digest) for digest in digests[:2]]
    assert paths[0] is not None
    assert paths[1] is not None
    paths[0].unlink()
    paths[1].write_bytes(paths[1].read_bytes()[:-1])
    (verdict,) = desk.receive(office)
    assert verdict.outcome == "taken"
    assert [store(desk.vault).has(digest) for digest in digests] == [False, False, True]


def test_what_no_entry_names_is_passed_over(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    office = desk.office()
    attached(office, PICTURE)
    stray = blob(b"fills the disk")
    monkeypatch.setattr("app.bundles.send.blobs_to_send", lambda *_given: BlobsToSend((stray,)))
    (verdict,) = desk.receive(office)
    assert verdict.outcome == "taken"
    assert names(desk.vault) == []


def test_a_blob_that_is_not_what_its_name_says_is_refused() -> None:
    from app.bundles.archive import complete_manifest

    laptop = LaptopChain().visits(1)
    manifest = complete_manifest(laptop.manifest(), laptop.lines(), [blob(b"picture")]).to_bytes()
    assert read_manifest(manifest).members[1].size == 7
    other = manifest.replace(
        b"blobs/" + hashlib.sha256(b"picture").hexdigest().encode(), b"blobs/" + b"0" * 64
    )
    with pytest.raises(Refused, match="bundle_malformed"):
        read_manifest(other)
    huge = manifest.replace(b'"size":7', b'"size":%d' % (257 * 1024 * 1024))
    with pytest.raises(Refused, match="bundle_over_limit"):
        read_manifest(huge)


def test_the_stock_age_program_and_tar_bring_out_the_picture(desk: Desk, tmp_path: Path) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    sent = desk.send(office)
    with desk.look() as connection:
        (tmp_path / "county.key").write_text(county_keys(connection).age_identity)
    plain = tmp_path / "bundle.tar"
    subprocess.run(["age", "-d", "-i", tmp_path / "county.key", "-o", plain, sent.path], check=True)
    with tarfile.open(plain) as tar:
        member = tar.extractfile(f"blobs/{digest}.bin")
        assert member is not None
        assert member.read() == PICTURE


def attached(office: Office, content: bytes) -> str:
    digest = hashlib.sha256(content).hexdigest()
    person = office.add_person()
    with office.work() as session:
        blob_store(office.vault, session.connection).write(digest, [content])
        values = {"person_id": person, "digest": digest, "size": len(content), "media": "image/png"}
        session.write([create("attachment", new_id(), values)])
    return digest


def county_of(office: Office) -> str:
    with office.look() as connection:
        county = read_county(connection)
    assert county is not None
    return county.county


def store(vault: Vault) -> BlobStore:
    with vault.reading() as connection:
        return blob_store(vault, connection)


def names(vault: Vault) -> list[str]:
    folder = vault.folder / "blobs"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
