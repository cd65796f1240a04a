"""Attachments travel inside the bundle, to the county and to sisters, and open with the stock program."""

from __future__ import annotations

import hashlib
import subprocess
import tarfile
from pathlib import Path

import pytest

from app.bundles.manifest import read_manifest
from app.county.county_keys import county_keys
from app.errors import Refused
from app.ids import new_id
from app.vault.blobs import BlobStore, blob_store
from app.vault.vault import Vault
from db.journal import create
from tests.factories.bundles import LaptopChain, blob
from tests.factories.county import Desk
from tests.factories.people import Office
from tests.factories.sisters import hand_over, two_sisters

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


def test_a_lost_stick_loses_no_picture(desk: Desk) -> None:
    office = desk.office()
    digest = attached(office, PICTURE)
    desk.send(office).path.unlink()
    desk.receive(office)
    assert store(desk.vault).read(digest) == PICTURE


def test_a_picture_that_was_received_is_not_sent_again(desk: Desk) -> None:
    office = desk.office()
    attached(office, PICTURE)
    desk.receive(office)
    from tests.factories.county import receive

    receive(office, desk.answer(office))
    assert desk.send(office).size < len(PICTURE)


def test_a_sister_gets_it_too(desk: Desk) -> None:
    office, sister = two_sisters(desk)
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
    monkeypatch.setattr("app.bundles.send.blobs_to_send", lambda *_given: [stray])
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


def store(vault: Vault) -> BlobStore:
    with vault.reading() as connection:
        return blob_store(vault, connection)


def names(vault: Vault) -> list[str]:
    folder = vault.folder / "blobs"
    return sorted(path.name for path in folder.iterdir()) if folder.is_dir() else []
