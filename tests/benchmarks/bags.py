"""Opening a full bag, and telling how complete every bag of a large village is."""

from __future__ import annotations

import os
import tempfile
from datetime import timedelta
from functools import partial
from pathlib import Path
from typing import Any

from tests.benchmarks.harness import Figure, at_most, benchmark, interleaved
from tests.factories.big_village import NOW, PASSWORD, TODAY, build_big_village

VISITS, TESTS, ATTACHMENTS = 150, 40, 60


@benchmark("bag_open")
def bag_open() -> Figure:
    """Milliseconds from Enter on a name until the bag is drawn: 150 visits, 40 tests, 60 attachments."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtWidgets import QApplication

    from app.work import look
    from ui import fonts, theme, words
    from ui.bag.bag_page import BagPage
    from ui.bag.wiring import bag_desk
    from ui.desk import Desk
    from ui.window import Window

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load_first()
    fonts.load_rest()
    words.speak(app)
    theme.apply(app, theme.Theme())
    with tempfile.TemporaryDirectory() as folder:
        vault = _village(Path(folder), people=200)
        person = _full_bag(vault)
        window = Window(_nobody, _nothing)
        page = BagPage(bag_desk(Desk(vault, window, _now, names_masked=False)))
        window.add_page("bag", "users", page)
        window.resize(1366, 768)
        window.show()
        window.open_page("bag")

        def ours() -> None:
            page.open_bag(person)
            app.processEvents()
            page.repaint()

        def anchor() -> None:
            with look(vault) as connection:
                for table in ("visit", "test", "attachment"):
                    connection.exec_driver_sql(
                        f'SELECT * FROM "{table}" WHERE person_id = ?', (person,)
                    ).fetchall()

        mine, bare = interleaved(ours, anchor)
        window.hide()
        window.deleteLater()
        app.processEvents()
        vault.close()
    return Figure(mine.median * 1000, bare.median * 1000, "ms", at_most(100))


@benchmark("completeness_2000")
def completeness_2000() -> Figure:
    """Milliseconds to tell present and required papers of 2,000 people."""
    from app.bag.completeness import completeness_of_all
    from app.work import look

    with tempfile.TemporaryDirectory() as folder:
        vault = _village(Path(folder), people=2000)
        with look(vault) as connection:
            mine, bare = interleaved(
                partial(completeness_of_all, connection, TODAY), partial(_people, connection)
            )
        vault.close()
    return Figure(mine.median * 1000, bare.median * 1000, "ms", at_most(50))


def _people(connection: Any) -> object:
    return connection.exec_driver_sql("SELECT id, status FROM person WHERE deleted = 0").fetchall()


def _village(folder: Path, *, people: int) -> Any:
    from app.vault.open_vault import open_vault

    build_big_village(folder, people=people)
    return open_vault(folder / "vault", password=PASSWORD, now=NOW, marks=folder / "marks")


def _full_bag(vault: Any) -> Any:
    """One person of the village whose bag is as full as any."""
    from app.ids import PersonId, new_id
    from app.work import look, work
    from db.journal import create

    with look(vault) as connection:
        person = PersonId(connection.exec_driver_sql("SELECT min(id) FROM person").scalar())
    long = "家庭情况稳定,本人在家务农,愿意参加培训。" * 6
    with work(vault, now=NOW) as session:
        for number in range(VISITS):
            cells: dict[str, Any] = {
                "person_id": person,
                "kind": "2" if number % 5 == 0 else "1",
                "result": "1",
                "happened_on": _day(number * 7),
                "visitors": ["唐支书", "李主任"],
            }
            words = dict.fromkeys(("family_words", "thinking_words", "work_words"), long)
            session.write([create("visit", new_id(), {**cells, **words})])
        for number in range(TESTS):
            about = {"person_id": person, "sample": "1", "result": "1", "happened_on": _day(number * 27)}
            session.write([create("test", new_id(), {**about, "arranged_by": "清溪镇派出所", "note": long})])
        for number in range(ATTACHMENTS):
            about = {"person_id": person, "taken_on": _day(number * 15), "paper": "visits", "title": "照片"}
            session.write([create("attachment", new_id(), {**about, "pages": 1, "media": "image/jpeg"})])
    return person


def _day(back: int) -> str:
    return (TODAY - timedelta(days=back % 1080)).isoformat()


def _now() -> Any:
    return NOW


def _nobody(_words: str) -> list[Any]:
    return []


def _nothing(_topic: str) -> None:
    return None
