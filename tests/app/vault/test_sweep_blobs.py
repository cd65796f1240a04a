"""After a crash nothing is left over, and nothing that anything names is ever taken away."""

from __future__ import annotations

import secrets
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path

import pyrage
import pytest

from app.bundles.age_keys import identity_from, secret_bytes
from app.errors import Trouble
from app.ids import new_id
from app.vault.blob_keys import blob_keys, keep_blob_root
from app.vault.blobs import BlobStore, blob_store
from app.vault.sweep_blobs import sweep_blobs
from db.journal import create, delete, update
from tests.factories.people import NOW, Office

CONTENTS = [b"one", b"two", b"three"]


def test_what_a_crash_left_between_blob_and_commit_goes(office: Office) -> None:
    kept, lost = kept_blob(office, b"kept"), blob(office, b"lost")
    (office.vault.folder / "blobs" / "half.age.part").write_bytes(b"age")
    assert sweep_blobs(office.vault, now=NOW) == 2
    assert (store(office).has(kept), store(office).has(lost)) == (True, False)
    assert sweep_blobs(office.vault, now=NOW) == 0


def test_what_was_replaced_or_lies_in_the_trash_stays(office: Office) -> None:
    row, digest, other = new_id(), blob(office, b"first"), blob(office, b"second")
    with office.work() as session:
        session.write([create("attachment", row, {"digest": digest})])
        session.write([update("attachment", row, {"digest": other})])
        session.write([delete("attachment", row)])
    assert sweep_blobs(office.vault, now=NOW) == 0
    assert store(office).read(digest) == b"first"


def test_what_only_an_entry_that_waits_names_stays(office: Office) -> None:
    digest = kept_blob(office, b"waits")
    as_if_waiting(office)
    assert sweep_blobs(office.vault, now=NOW) == 0
    assert store(office).has(digest)


def test_while_records_lie_aside_nothing_is_taken_away(office: Office) -> None:
    digest = blob(office, b"of the vault that was put aside")
    (office.vault.folder / "keys-before-20261121-090000-1.json").write_text("{}")
    assert sweep_blobs(office.vault, now=NOW) == 0
    assert store(office).has(digest)


def test_a_vault_without_attachments_has_nothing_to_sweep(office: Office) -> None:
    assert sweep_blobs(office.vault, now=NOW) == 0
    assert not (office.vault.folder / "blobs").exists()


def test_a_new_data_key_still_opens_the_blobs_before_it(office: Office) -> None:
    digest = kept_blob(office, b"before")
    old = office.vault.data_key
    with office.work() as session:
        keep_blob_root(session.connection, old)
        keep_blob_root(session.connection, old)
    office.vault.data_key = secrets.token_bytes(32)
    try:
        assert store(office).read(digest) == b"before"
        assert not store(office).write(digest, [b"before"])
        other = blob(office, b"after")
        assert sweep_blobs(office.vault, now=NOW) == 1
        assert (store(office).has(digest), store(office).has(other)) == (True, False)
    finally:
        office.vault.data_key = old


def test_another_vaults_key_opens_nothing_and_shares_no_name(office: Office, tmp_path: Path) -> None:
    other = Office.make(tmp_path / "other")
    try:
        digest = blob(office, b"x")
        (name,) = names(office)
        assert names_of(other, digest) != {name}
        (other.vault.folder / "blobs").mkdir()
        (other.vault.folder / "blobs" / names_of(other, digest).pop()).write_bytes(
            (office.vault.folder / "blobs" / name).read_bytes()
        )
        with pytest.raises(Trouble, match="attachment_damaged"):
            store(other).read(digest)
    finally:
        other.close()


def test_a_writer_that_fails_leaves_no_file(office: Office) -> None:
    def failing() -> Iterator[bytes]:
        yield b"half"
        raise OSError(28, "no space")

    with pytest.raises(Trouble, match="disk_full"):
        store(office).write(sha256(b"x").hexdigest(), failing())
    assert names(office) == set()


def test_a_derived_identity_is_spelled_as_age_spells_it() -> None:
    for _round in range(50):
        text = str(pyrage.x25519.Identity.generate())
        assert identity_from(secret_bytes(text)) == text


def blob(office: Office, content: bytes) -> str:
    digest = sha256(content).hexdigest()
    assert store(office).write(digest, [content])
    return digest


def kept_blob(office: Office, content: bytes) -> str:
    digest = blob(office, content)
    with office.work() as session:
        session.write([create("attachment", new_id(), {"digest": digest})])
    return digest


def store(office: Office) -> BlobStore:
    with office.look() as connection:
        return blob_store(office.vault, connection)


def names(office: Office) -> set[str]:
    return {path.name for path in (office.vault.folder / "blobs").iterdir()}


def names_of(office: Office, digest: str) -> set[str]:
    with office.look() as connection:
        return {key.name_of(digest) for key in blob_keys(connection, office.vault.data_key).all}


def as_if_waiting(office: Office) -> None:
    """The entry is here, its row is not: as when what it refers to has not come yet."""
    with office.look() as connection:
        triggers = connection.exec_driver_sql(
            "SELECT name FROM sqlite_master WHERE type = 'trigger' AND tbl_name IN ('entry', 'attachment')"
        ).scalars()
        names = list(triggers)
    for name in names:
        office.force(f'DROP TRIGGER "{name}"')
    office.force("UPDATE entry SET applied = 0 WHERE tbl = 'attachment'")
    office.force("DELETE FROM attachment")
