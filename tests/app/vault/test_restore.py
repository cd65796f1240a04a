"""Envelope, stick and another machine: working again, as a new laptop, with nothing overwritten."""

from __future__ import annotations

import shutil
from dataclasses import dataclass
from datetime import timedelta
from pathlib import Path

import pytest

from app.bundles.checkpoints import Checkpoint, is_genuine
from app.errors import Refused, Trouble
from app.vault.change_password import change_password
from app.vault.check_vault import check_vault
from app.vault.copy_backup import copy_backup
from app.vault.preview_restore import preview_restore
from app.vault.prove_backups import back_up
from app.vault.restore import Restored, restore
from app.vault.succession import read_succession
from app.vault.vault import Vault
from tests.factories.replicas import a_person
from tests.factories.vaults import CHEAP, NOW, PASSWORD, Kept, anywhere, reopen

LATER = NOW + timedelta(hours=3)


@dataclass
class Lost:
    """A vault with one person in its backup on a stick and one that came later; closed."""

    folder: Path
    stick: Path
    laptop: str
    digest: str


def test_on_another_machine_the_envelope_and_the_stick_are_enough(
    lost: Lost, kept: Kept, tmp_path: Path
) -> None:
    shutil.rmtree(lost.folder)
    done = restored(lost.stick, tmp_path / "new" / "vault", phrase=kept.phrase)
    vault = reopen(done.folder, marks=tmp_path / "new marks")
    assert (names(vault), vault.findings, done.aside) == (["早"], (), None)
    assert check_vault(vault).is_good
    vault.close()


def test_it_goes_on_as_a_new_laptop_with_the_old_ones_signed_word(lost: Lost, tmp_path: Path) -> None:
    done = restored(lost.stick, tmp_path / "new")
    vault = reopen(done.folder, marks=tmp_path / "marks")
    with vault.reading() as connection:
        row = connection.exec_driver_sql(
            "SELECT predecessor, predecessor_seq, succession_note, sign_public FROM laptop WHERE tag = ?",
            (done.tag,),
        ).one()
        point = Checkpoint(
            *connection.exec_driver_sql(
                "SELECT laptop, seq, chain, sign_public, signature FROM checkpoint"
            ).one()
        )
    new = vault.laptop
    vault.close()
    said = read_succession(row[2], predecessor=row[0], seq=int(row[1]), successor=new.laptop)
    assert new.laptop != lost.laptop
    assert (done.tag, row[0], row[3]) == (new.tag, lost.laptop, new.sign_public.hex())
    assert said is not None
    assert (point.laptop, point.sequence, point.chain) == (said.predecessor, said.seq, said.chain)
    assert is_genuine(point)


def test_a_succession_note_holds_for_nobody_and_nothing_else(lost: Lost, tmp_path: Path) -> None:
    done = restored(lost.stick, tmp_path / "new")
    vault = reopen(done.folder, marks=tmp_path / "marks")
    with vault.reading() as connection:
        note, seq = connection.exec_driver_sql(
            "SELECT succession_note, predecessor_seq FROM laptop WHERE tag = ?", (done.tag,)
        ).one()
    new = vault.laptop.laptop
    vault.close()
    assert read_succession(note, predecessor=lost.laptop, seq=int(seq), successor=new) is not None
    assert read_succession(note, predecessor=lost.laptop, seq=int(seq) + 1, successor=new) is None
    assert read_succession(note, predecessor=lost.laptop, seq=int(seq), successor=lost.laptop) is None
    assert read_succession(note, predecessor=new, seq=int(seq), successor=new) is None
    for broken in ("", "{}", "[]", '{"chain": 1}', note.replace("a", "b")):
        assert read_succession(broken, predecessor=lost.laptop, seq=int(seq), successor=new) is None


def test_what_was_there_is_kept_beside_and_comes_back_by_one_renaming(lost: Lost) -> None:
    done = restored(lost.stick, lost.folder)
    vault = reopen(lost.folder)
    assert names(vault) == ["早"]
    assert vault.findings == ()
    vault.close()
    assert done.aside is not None
    done.aside.replace(lost.folder / "keys.json")
    before = reopen(lost.folder)
    assert names(before) == ["早", "晚"]
    assert check_vault(before).digest == lost.digest
    before.close()


def test_a_restore_without_a_mark_of_its_own_is_meant_and_not_asked_about(lost: Lost) -> None:
    marks = lost.folder.parent / "marks"
    (mark,) = marks.iterdir()
    before = mark.read_bytes()
    restored(lost.stick, lost.folder)
    mark.write_bytes(before)
    vault = reopen(lost.folder)
    assert vault.findings == ()
    vault.close()


def test_an_older_copy_put_back_by_hand_is_still_asked_about(lost: Lost, tmp_path: Path) -> None:
    restored(lost.stick, lost.folder)
    shutil.copytree(lost.folder, tmp_path / "copy")
    vault = reopen(lost.folder)
    with vault.writing(now=LATER) as session:
        session.write([a_person("p3", name="更晚")])
    vault.close()
    shutil.rmtree(lost.folder)
    shutil.copytree(tmp_path / "copy", lost.folder)
    vault = reopen(lost.folder)
    assert vault.findings == ("rolled_back",)
    vault.close()


def test_a_mark_that_cannot_be_written_does_not_undo_a_restore(lost: Lost) -> None:
    marks = lost.folder.parent / "no folder"
    marks.write_text("in the way", "utf-8")
    options = {"password": PASSWORD, "now": LATER, "place_check": anywhere}
    assert restore(lost.stick, lost.folder, marks=marks, **options).aside is not None


def test_restoring_twice_leaves_both_earlier_vaults(lost: Lost) -> None:
    first, second = restored(lost.stick, lost.folder), restored(lost.stick, lost.folder)
    assert first.aside != second.aside
    assert sorted(path.name for path in lost.folder.glob("records-*.db")) == [
        "records-1.db",
        "records-2.db",
        "records-3.db",
    ]


def test_a_vault_that_no_longer_opens_is_no_obstacle(lost: Lost) -> None:
    (lost.folder / "keys.json").write_text("{", "utf-8")
    (lost.folder / "records-1.db").write_bytes(b"damaged")
    look = preview_restore(lost.stick, lost.folder, password=PASSWORD)
    assert (look.is_there, look.lost) == (True, None)
    done = restored(lost.stick, lost.folder)
    vault = reopen(lost.folder)
    assert names(vault) == ["早"]
    vault.close()
    assert done.aside is not None
    assert done.aside.read_text("utf-8") == "{"


def test_the_preview_says_what_would_be_left_behind(lost: Lost) -> None:
    look = preview_restore(lost.stick, lost.folder, password=PASSWORD)
    assert look.lost is not None
    assert (look.made, look.entries) == (NOW, 5)
    assert dict(look.lost.tables) == {"person": 1}
    assert look.lost.first == look.lost.last == LATER
    vault = reopen(lost.folder)
    assert check_vault(vault).digest == lost.digest
    vault.close()


def test_the_newest_backup_of_a_vaults_own_folder_is_found(lost: Lost) -> None:
    look = preview_restore(lost.folder, lost.folder, password=PASSWORD)
    assert look.backup.parent == lost.folder / "backups"
    assert look.made == NOW


def test_a_password_of_that_time_opens_and_a_later_one_does_not(lost: Lost, tmp_path: Path) -> None:
    vault = reopen(lost.folder)
    change_password(vault, old=PASSWORD, new="another one", costs=CHEAP)
    vault.close()
    with pytest.raises(Refused) as refused:
        restored(lost.stick, tmp_path / "new", password="another one")
    assert refused.value.reason == "password_wrong"
    assert not (tmp_path / "new" / "keys.json").exists()
    restored(lost.stick, tmp_path / "new")


def test_an_open_vault_is_not_replaced(lost: Lost) -> None:
    vault = reopen(lost.folder)
    with pytest.raises(Trouble) as trouble:
        restored(lost.stick, lost.folder)
    assert trouble.value.reason == "vault_in_use"
    assert names(vault) == ["早", "晚"]
    vault.close()


def test_a_folder_with_other_things_in_it_is_left_alone(lost: Lost, tmp_path: Path) -> None:
    other = tmp_path / "photos"
    other.mkdir()
    (other / "a.jpg").touch()
    with pytest.raises(Refused) as refused:
        restored(lost.stick, other)
    assert refused.value.reason == "folder_not_empty"
    assert [path.name for path in other.iterdir()] == ["a.jpg"]


def test_a_damaged_backup_changes_nothing(lost: Lost) -> None:
    (path,) = lost.stick.iterdir()
    data = bytearray(path.read_bytes())
    data[len(data) // 2] ^= 1
    path.write_bytes(data)
    before = sorted(file.name for file in lost.folder.iterdir())
    with pytest.raises(Trouble) as trouble:
        restored(lost.stick, lost.folder)
    assert trouble.value.reason == "backup_damaged"
    assert sorted(file.name for file in lost.folder.iterdir()) == before
    vault = reopen(lost.folder)
    assert check_vault(vault).digest == lost.digest
    vault.close()


def test_records_of_one_backup_do_not_pass_under_the_keys_of_another(
    lost: Lost, kept: Kept, tmp_path: Path
) -> None:
    other = kept.open_copy(tmp_path, "other")
    theirs = back_up(other, now=NOW).path
    other.close()
    (ours,) = lost.stick.iterdir()
    mine = bytearray(ours.read_bytes())
    records = theirs.read_bytes()
    assert len(mine) >= len(records)
    mine[-len(records) // 2 :] = records[-len(records) // 2 :]
    ours.write_bytes(mine)
    with pytest.raises(Trouble) as trouble:
        restored(ours, tmp_path / "new")
    assert trouble.value.reason == "backup_damaged"


def test_what_a_backup_says_of_itself_is_proven_before_it_is_believed(lost: Lost, tmp_path: Path) -> None:
    (path,) = lost.stick.iterdir()
    path.write_bytes(path.read_bytes().replace(b'"entries":5', b'"entries":9'))
    with pytest.raises(Trouble) as trouble:
        preview_restore(path, lost.folder, password=PASSWORD)
    assert trouble.value.reason == "backup_damaged"
    with pytest.raises(Trouble) as trouble:
        restored(path, tmp_path / "new")
    assert trouble.value.reason == "backup_damaged"


def test_no_backup_is_told_so(tmp_path: Path) -> None:
    for nothing in (tmp_path, tmp_path / "none.yidai-backup"):
        with pytest.raises(Trouble) as trouble:
            restored(nothing, tmp_path / "new")
        assert trouble.value.reason == "backup_missing"


@pytest.fixture
def lost(kept: Kept, tmp_path: Path) -> Lost:
    stick = tmp_path / "stick"
    stick.mkdir()
    vault = kept.open_copy(tmp_path)
    with vault.writing(now=NOW) as session:
        session.write([a_person("p1", name="早")])
    copy_backup(vault, stick, now=NOW)
    with vault.writing(now=LATER) as session:
        session.write([a_person("p2", name="晚")])
    laptop, digest = vault.laptop.laptop, check_vault(vault).digest
    vault.close()
    return Lost(vault.folder, stick, laptop, digest)


def restored(chosen: Path, folder: Path, **said: object) -> Restored:
    options: dict[str, object] = {"password": PASSWORD, **said}
    if "phrase" in options:
        options.pop("password")
    marks = folder.parent / "marks"
    return restore(chosen, folder, now=LATER, marks=marks, place_check=anywhere, **options)


def names(vault: Vault) -> list[str]:
    with vault.reading() as connection:
        return list(connection.exec_driver_sql("SELECT name FROM person ORDER BY id").scalars())
