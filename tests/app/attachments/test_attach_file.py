"""Attaching, changing and reading: encrypted on the disk, in the journal only what it is."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from typing import Any

import pytest

from app.attachments.attach_file import attach_file
from app.attachments.attachment_details import AttachmentRecord
from app.attachments.change_attachment import (
    change_attachment,
    remove_attachment,
    rename_attachment,
    restore_attachment,
    tie_attachment,
    turn_attachment,
)
from app.attachments.list_attachments import list_attachments
from app.attachments.look_inside import Looker
from app.attachments.open_attachment import open_attachment
from app.attachments.size_limit import set_size_limit, size_limit
from app.errors import Refused, Trouble
from app.history.undo_last import undo_last
from app.ids import AttachmentId, PersonId
from app.vault.blobs import BlobStore, blob_store
from tests.factories.people import NOW, Office, a_person
from tests.factories.pictures import paper, photo, prepared


def test_an_attached_photo_is_read_back_as_it_was_kept(office: Office, looker: Looker) -> None:
    person, found = office.add_person(), prepared(looker)
    attachment = attach(office, person, found)
    (record,) = listed(office, person)
    assert (record.attachment, record.size, record.details.title) == (attachment, found.size, "现场照片")
    assert record.details.taken_on == date(2026, 11, 3)
    assert store(office).read(record.digest) == b"".join(found.pieces)
    assert open_attachment(store(office), record, looker).shape.width == 64


def test_on_the_disk_there_is_an_age_file_under_a_name_that_says_nothing(
    office: Office, looker: Looker
) -> None:
    found = prepared(looker, paper(words="秘密记号"), "a.pdf")
    attach(office, office.add_person(), found)
    (file,) = (office.vault.folder / "blobs").iterdir()
    assert file.read_bytes().startswith(b"age-encryption.org/v1\n")
    assert found.digest not in file.name
    assert file.stat().st_mode & 0o777 == 0o600
    assert b"".join(found.pieces)[:200] not in file.read_bytes()


def test_the_same_file_twice_in_one_bag_is_said_and_in_two_bags_kept_once(
    office: Office, looker: Looker
) -> None:
    first, second = office.add_person(), office.add_person(a_person(name="李四"))
    attach(office, first, prepared(looker))
    with pytest.raises(Refused, match="attachment_twice") as refusal:
        attach(office, first, prepared(looker, name="again.jpg"))
    assert refusal.value.facts == {"title": "现场照片"}
    attach(office, second, prepared(looker))
    assert len(list((office.vault.folder / "blobs").iterdir())) == 1


def test_nothing_is_attached_to_nobody(office: Office, looker: Looker) -> None:
    with pytest.raises(Refused, match="person_unknown"):
        attach(office, PersonId("0199"), prepared(looker))


def test_it_can_be_renamed_turned_tied_taken_out_and_put_back(office: Office, looker: Looker) -> None:
    person = office.add_person()
    attachment = attach(office, person, prepared(looker))
    with office.work() as session:
        rename_attachment(session, attachment, "责任书第一页", now=NOW)
        assert turn_attachment(session, attachment, by=-90, now=NOW) == 270
        assert turn_attachment(session, attachment, by=180, now=NOW) == 90
        tie_attachment(session, attachment, "letter", now=NOW)
    (record,) = listed(office, person)
    assert (record.details.title, record.details.turned, record.details.paper) == (
        "责任书第一页",
        90,
        "letter",
    )
    with office.work() as session:
        remove_attachment(session, attachment)
    assert listed(office, person) == ()
    assert [one.attachment for one in listed(office, person, deleted=True)] == [attachment]
    with office.work() as session:
        restore_attachment(session, attachment)
    assert store(office).read(listed(office, person)[0].digest)


def test_undo_takes_back_several_at_once(office: Office, looker: Looker) -> None:
    person = office.add_person()
    with office.work() as session:
        for colour in ("red", "blue"):
            found = prepared(looker, photo(colour=colour))
            attach_file(session, blob_store(office.vault, session.connection), person, found)
    assert len(listed(office, person)) == 2
    with office.work() as session:
        undo_last(session)
    assert listed(office, person) == ()


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ({"title": "长" * 201}, "attachment_title_long"),
        ({"note": "长" * 10_001}, "text_too_long"),
        ({"taken_on": date(2027, 1, 1)}, "date_in_future"),
    ],
)
def test_what_is_said_wrongly_is_refused(
    office: Office, looker: Looker, said: dict[str, Any], reason: str
) -> None:
    person = office.add_person()
    attachment = attach(office, person, prepared(looker))
    details = replace(listed(office, person)[0].details, **said)
    with pytest.raises(Refused, match=reason), office.work() as session:
        change_attachment(session, attachment, details, now=NOW)


def test_one_that_is_gone_is_told_so(office: Office) -> None:
    with pytest.raises(Refused, match="attachment_unknown"), office.work() as session:
        rename_attachment(session, AttachmentId("0199"), "x", now=NOW)


def test_a_file_that_is_not_here_is_listed_as_such(office: Office, looker: Looker) -> None:
    person = office.add_person()
    attach(office, person, prepared(looker))
    (file,) = (office.vault.folder / "blobs").iterdir()
    whole = file.read_bytes()
    file.write_bytes(whole[:-1] + bytes([whole[-1] ^ 1]))
    with pytest.raises(Trouble, match="attachment_damaged"):
        store(office).read(listed(office, person)[0].digest)
    file.unlink()
    (record,) = listed(office, person)
    assert not record.is_here
    with pytest.raises(Trouble, match="attachment_missing"):
        store(office).read(record.digest)


def test_the_limit_is_a_choice_within_reason(office: Office) -> None:
    with office.look() as connection:
        assert size_limit(connection) == 20
    with office.work() as session:
        set_size_limit(session, 50)
    with office.look() as connection:
        assert size_limit(connection) == 50
    with pytest.raises(Refused, match="attachment_limit_impossible"), office.work() as session:
        set_size_limit(session, 0)


def attach(office: Office, person: PersonId, found: Any) -> AttachmentId:
    with office.work() as session:
        return attach_file(session, blob_store(office.vault, session.connection), person, found)


def store(office: Office) -> BlobStore:
    with office.look() as connection:
        return blob_store(office.vault, connection)


def listed(office: Office, person: PersonId, *, deleted: bool = False) -> tuple[AttachmentRecord, ...]:
    with office.look() as connection:
        return list_attachments(connection, person, blob_store(office.vault, connection), deleted=deleted)
