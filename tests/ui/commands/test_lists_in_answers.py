"""What a village added to a list has its words in what the command line says after closing the records."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from click.testing import CliRunner

from app.activities.activity import ACTIVITY, Activity
from app.codes import hold_lists
from app.lists.change_choices import add_choice
from app.lists.choice import Choice
from tests.factories.people import PASSWORD, KeptOffice
from ui.commands.village import village


@pytest.mark.usefixtures("qapp")
def test_a_report_says_the_words_of_an_added_tag(empty_village: KeptOffice, tmp_path: Path) -> None:
    office = empty_village.open_copy(tmp_path / "v")
    with office.work() as session:
        code = add_choice(session, "TAG", Choice(zh="六进：景区"), now=office.now)
    held = Activity(happened_on=date(2026, 11, 6), title="景区宣传", tags=(code,))
    office.record(ACTIVITY, office.village.village, held)
    office.close()
    (tmp_path / "pw").write_text(PASSWORD, "utf-8")
    asked = ["report", "--from", "2026-11-01", "--to", "2026-11-30"]
    options = ["--vault", str(tmp_path / "v"), "--password-file", str(tmp_path / "pw")]
    said = CliRunner().invoke(village, [*asked, *options]).output
    hold_lists(())
    assert "六进：景区" in said
