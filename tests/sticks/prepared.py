"""What lies on the laptop before a trial: a village's vault with attachments, and a county's store."""

from __future__ import annotations

import os
from dataclasses import replace
from hashlib import sha256
from pathlib import Path

from app.bundles.send import send
from app.ids import new_id
from app.vault.blobs import blob_store
from db.journal import create
from tests.factories.county import Desk
from tests.factories.people import NOW, PASSWORD, VILLAGE, Office, a_person

LAPTOP, COUNTY, COLLECTED, MARKS = "laptop-0", "county", "collected", "m"
VILLAGES = 8
_PHOTO = 400_000


def prepare(folder: Path) -> None:
    """A laptop whose bundle has about six megabytes, and a county for which bundles of eight other villages
    are collected in a folder.
    """
    (folder / "password").write_text(PASSWORD, "utf-8")
    (folder / COLLECTED).mkdir()
    desk = Desk.make(folder)
    add_photos(desk.office(), 15)
    for number in range(VILLAGES):
        place = replace(VILLAGE, code=str(int(VILLAGE.code) + number + 1), name=f"第{number + 1}村")
        office = desk.office(place)
        add_photos(office, 2)
        send(office.vault, folder / COLLECTED, now=NOW)
    desk.close()


def add_photos(office: Office, count: int, size: int = _PHOTO) -> None:
    """A person with so many attachments of random bytes, which nothing can pack."""
    person = office.add_person(a_person(name="王某某"))
    with office.work() as session:
        store = blob_store(office.vault, session.connection)
        for _ in range(count):
            content = os.urandom(size)
            digest = sha256(content).hexdigest()
            store.write(digest, [content])
            session.write(
                [create("attachment", new_id(), {"person_id": person, "digest": digest, "size": size})]
            )
