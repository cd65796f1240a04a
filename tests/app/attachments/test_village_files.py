"""Photos of an activity and scans of a voucher: kept encrypted, and never with a person."""

from __future__ import annotations

from datetime import date

import pytest

from app.activities.activity import ACTIVITY, Activity
from app.attachments.look_inside import Looker
from app.attachments.open_attachment import open_attachment
from app.attachments.village_files import (
    attach_village_file,
    files_counted,
    remove_village_file,
    rename_village_file,
    turn_village_file,
    village_files,
)
from app.errors import Refused
from app.history.undo_last import undo_last
from app.ids import AttachmentId
from app.records import RecordId
from app.vault.blobs import blob_store
from app.vault.sweep_blobs import sweep_blobs
from db.schema import SHAPES
from tests.factories.people import NOW, Office
from tests.factories.pictures import prepared


def test_a_photo_of_an_activity_is_read_back_and_swept_by_nothing(office: Office, looker: Looker) -> None:
    row = an_activity(office)
    attach(office, row, looker)
    with office.look() as connection:
        store = blob_store(office.vault, connection)
        (record,) = village_files(connection, row, store)
        assert files_counted(connection, "activity") == {row: 1}
    assert record.is_here
    assert open_attachment(store, record, looker).shape.width == 64
    assert sweep_blobs(office.vault, now=NOW) == 0


def test_the_same_photo_twice_and_a_line_that_is_none_are_refused(office: Office, looker: Looker) -> None:
    row = an_activity(office)
    attach(office, row, looker)
    with pytest.raises(Refused, match="village_file_twice"):
        attach(office, row, looker)
    with pytest.raises(Refused, match="record_unknown"):
        attach(office, RecordId("none"), looker)


def test_it_is_turned_renamed_taken_out_and_comes_back_with_undo(office: Office, looker: Looker) -> None:
    row = an_activity(office)
    made = attach(office, row, looker)
    with office.work() as session:
        assert turn_village_file(session, made, by=-90) == 270
        assert rename_village_file(session, made, " 签到表 ")
    with office.look() as connection:
        assert village_files(connection, row)[0].details.title == "签到表"
    with office.work() as session:
        remove_village_file(session, made)
    with office.look() as connection:
        assert village_files(connection, row) == ()
    with office.work() as session:
        undo_last(session)
    with office.look() as connection:
        assert len(village_files(connection, row)) == 1


def test_no_such_file_can_be_reached_from_a_person() -> None:
    assert SHAPES["village_file"].references == {"village_id": "village"}
    assert SHAPES["village_file"].scope == "aggregate"


def an_activity(office: Office) -> RecordId:
    held = Activity(happened_on=date(2026, 6, 26), title="国际禁毒日")
    return office.record(ACTIVITY, office.village.village, held)


def attach(office: Office, row: RecordId, looker: Looker) -> AttachmentId:
    with office.work() as session:
        store = blob_store(office.vault, session.connection)
        village = office.village.village
        return attach_village_file(session, store, village, prepared(looker), of_table="activity", of_row=row)
