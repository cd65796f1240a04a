"""What is written beside the window is written in order, and whoever waits hears how it ended."""

from __future__ import annotations

import threading

import pytest

from app.errors import Trouble
from app.vault.beside import Beside
from app.vault.vault import Vault
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen


def test_all_is_written_in_the_order_in_which_it_was_begun() -> None:
    beside, may_go, written = Beside(), threading.Event(), list[str]()

    def search() -> None:
        may_go.wait()
        written.append("search")

    beside.begin(search)
    beside.begin(lambda: written.append("look"))
    assert written == []
    may_go.set()
    beside.wait()
    assert written == ["search", "look"]


def test_what_failed_is_told_once_to_whoever_waits_next() -> None:
    beside = Beside()

    def fail() -> None:
        raise Trouble("disk_full")

    beside.begin(fail)
    beside.begin(lambda: None)
    with pytest.raises(Trouble, match="disk_full"):
        beside.wait()
    beside.wait()


def test_a_vault_closes_only_after_what_is_still_being_written(vault: Vault) -> None:
    may_go = threading.Event()

    def save() -> None:
        may_go.wait()
        with vault.writing(now=NOW) as session:
            session.write([a_person("late")])

    vault.beside.begin(save)
    threading.Timer(0.05, may_go.set).start()
    vault.close()
    again = reopen(vault.folder)
    with again.reading() as connection:
        assert connection.exec_driver_sql("SELECT count(*) FROM person WHERE id = 'late'").scalar() == 1
    again.close()
