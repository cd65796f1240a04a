"""`yidai-county send-update` and `yidai update`, as someone types them."""

from __future__ import annotations

import sys

import pytest

from tests.factories.updates import STRANGERS, an_update, packed
from ui.commands.county import county
from ui.commands.village import village

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shell scripts as programs")


def test_what_the_county_signs_the_village_takes_and_goes_back_from(
    say, at_county, at_vault, desk, tmp_path
) -> None:
    built, home = packed(tmp_path / "built", "0.2.0"), packed(tmp_path / "程 序", "0.1.0")
    there = ("--program", home)
    sent = say(county, "send-update", built, "--to", desk.stick, "--news", "新增日历", *at_county, "--json")
    assert (sent.code, sent.err) == (0, "")
    file = sent.json["update"]

    seen = say(village, "update", desk.stick, *at_vault, *there, "--dry-run")
    assert seen.code == 0
    assert "县里（青山县禁毒办）" in seen.out
    assert "新增日历" in seen.out

    assert "没有适合这台电脑的新版本" in say(village, "update", home, *at_vault, *there).err
    taken = say(village, "update", file, *at_vault, *there)
    assert (taken.code, taken.err) == (0, "")
    assert "0.2.0" in taken.out
    assert say(village, "update", *there, "--json").json["before"] == "0.1.0"

    again = say(village, "update", file, *at_vault, *there)
    assert again.code == 1
    assert "0.2.0" in again.err

    back = say(village, "update", "--back", *there)
    assert (back.code, back.err) == (0, "")
    assert "0.1.0" in back.out
    assert say(village, "update", "--back", *there).code == 1


def test_a_strangers_file_and_a_program_that_is_none_are_one_sentence(say, at_vault, tmp_path) -> None:
    file = an_update(tmp_path, "0.2.0", key=STRANGERS)
    home = packed(tmp_path / "home", "0.1.0")
    for words in (("--program", home), ("--program", tmp_path), ()):
        refused = say(village, "update", file, *at_vault, *words)
        assert (refused.code, refused.out) == (1, "")
        assert refused.err.count("\n") == 1
    assert say(village, "update", file, "--program", home).code == 2


def test_a_new_version_shows_that_everything_loads(say) -> None:
    from app.version import PROGRAM_VERSION

    assert say(village, "update", "--probe").out == f"{PROGRAM_VERSION}\n"
