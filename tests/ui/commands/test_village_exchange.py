"""`yidai export --for sisters` and `yidai take-in` of a sister's bundle: two laptops by commands alone."""

from __future__ import annotations

from pathlib import Path

import pytest

from app.clock import now
from tests.factories.vaults import make_vault
from ui.commands.county import county
from ui.commands.village import village

NAMED = ("--village-code", "999999100201", "--village-name", "云溪村")


@pytest.fixture
def at_sister(say, desk, at_vault, at_county, tmp_path: Path) -> tuple[object, ...]:
    """A second laptop of the village: both sent their first bundle and took the county's newest file."""
    make_vault(tmp_path / "second", now=now(), marks=tmp_path / "marks").vault.close()
    at_sister = ("--vault", tmp_path / "second" / "vault", "--password-file", desk.password)
    joins = tmp_path / "joins.yidai-county"
    made = say(county, "enrol", *NAMED, "--out", joins, *at_county, "--json").json
    assert say(village, "enrolment", joins, "--fingerprint", made["fingerprint"], *at_sister).code == 0
    for at_one in (at_vault, at_sister):
        assert say(village, "export", "--to", desk.stick, *at_one).code == 0
    assert say(county, "take-in", desk.stick, *at_county).code == 0
    newer = tmp_path / "newer.yidai-county"
    made = say(county, "renew", *NAMED[:2], "--out", newer, *at_county, "--json").json
    for at_one in (at_vault, at_sister):
        assert say(village, "enrolment", newer, "--fingerprint", made["fingerprint"], *at_one).code == 0
    return at_sister


def test_what_one_laptop_holds_stands_on_the_other(say, at_vault, at_sister, tmp_path: Path) -> None:
    said = say(village, "export", "--to", tmp_path, "--for", "sisters", *at_vault)
    assert (said.code, said.err) == (0, "")
    assert "请在另一台电脑上收下它" in said.out
    (path,) = tmp_path.glob("*.yidai")
    taken = say(village, "take-in", path, *at_sister)
    assert (taken.code, taken.err) == (0, "")
    assert "新记录" in taken.out
    assert say(village, "status", *at_sister, "--json").json["people"] == 26
    again = say(village, "take-in", path, *at_sister, "--json").json
    assert (again["new_entries"], again["held"]) == (0, 0)
    own = say(village, "take-in", path, *at_vault)
    assert (own.code, own.out) == (1, "")


def test_without_other_laptops_nothing_is_written_for_them(say, desk, at_vault) -> None:
    said = say(village, "export", "--to", desk.stick, "--for", "sisters", *at_vault)
    assert (said.code, said.out) == (1, "")
    assert said.err.startswith("县里的文件没有写明本村还有别的电脑")
    assert list(desk.stick.iterdir()) == []
