"""A village's vault and a county's store on disk, and someone who types commands."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click
import pytest

from app.clock import now
from app.county.create_county import create_county
from tests.factories.ledgers import SAMPLES
from tests.factories.vaults import CHEAP, PASSWORD, anywhere, make_vault
from ui.commands.command_line import run
from ui.commands.county import county
from ui.commands.village import village


@dataclass(frozen=True)
class Answer:
    """What a command left: its exit code, and the two streams."""

    code: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """Fails unless standard output is JSON and nothing else."""
        return json.loads(self.out)


Say = Callable[..., Answer]


@dataclass(frozen=True)
class Desk:
    """A village's vault with 26 people, enrolled with a county, and the folder of a stick."""

    vault: Path
    home: Path
    stick: Path
    password: Path


@pytest.fixture
def say(capsys: pytest.CaptureFixture[str], qapp: object, machine: Path) -> Say:
    """Type a command: `say(village, "status", "--vault", folder)`. The password is given where it fits."""

    def said(group: click.Group, *words: object) -> Answer:
        capsys.readouterr()
        code = run(group, [str(word) for word in words])
        out, err = capsys.readouterr()
        return Answer(code, out, err)

    return said


@pytest.fixture
def desk(tmp_path: Path, made_once: Desk) -> Desk:
    """A copy of the desk that was made once."""
    shutil.copytree(made_once.vault.parent, tmp_path / "desk")
    parts = (tmp_path / "desk" / name for name in ("vault", "county", "stick", "password.txt"))
    return Desk(*parts)


@pytest.fixture
def at_vault(desk: Desk) -> tuple[object, ...]:
    """The words that name the vault and its password."""
    return ("--vault", desk.vault, "--password-file", desk.password)


@pytest.fixture
def at_county(desk: Desk) -> tuple[object, ...]:
    """The words that name the county's store and its password."""
    return ("--home", desk.home, "--password-file", desk.password)


@pytest.fixture(scope="session")
def machine(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The user's own folders, so that no mark of a test is left on the machine that runs it."""
    folder = tmp_path_factory.mktemp("machine")
    with pytest.MonkeyPatch.context() as patch:
        for name in ("XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "LOCALAPPDATA"):
            patch.setenv(name, str(folder))
        patch.delenv("YIDAI_LANGUAGE", raising=False)
        yield folder


@pytest.fixture(scope="session")
def made_once(tmp_path_factory: pytest.TempPathFactory, qapp: object, machine: Path) -> Desk:
    folder = tmp_path_factory.mktemp("made")
    made = Desk(folder / "vault", folder / "county", folder / "stick", folder / "password.txt")
    made.stick.mkdir()
    made.password.write_text(PASSWORD, "utf-8")
    moment = now()
    make_vault(folder, now=moment, marks=machine / "elsewhere").vault.close()
    name = {"name": "青山县禁毒办", "user_name": "县办"}
    options = {"password": PASSWORD, "now": moment, "costs": CHEAP, "place_check": anywhere}
    create_county(made.home, marks=machine / "elsewhere", **name, **options).vault.close()
    at_county = ["--home", str(made.home), "--password-file", str(made.password)]
    at_vault = ["--vault", str(made.vault), "--password-file", str(made.password)]
    joins = folder / "joins.yidai-county"
    assert run(village, ["import", "roster", str(SAMPLES / "花名册.xlsx"), *at_vault]) == 0
    named = ["--village-code", "999999100201", "--village-name", "云溪村"]
    assert run(county, ["enrol", *named, "--out", str(joins), *at_county]) == 0
    digits = fingerprint_of(joins)
    assert run(village, ["enrolment", str(joins), "--fingerprint", digits, *at_vault]) == 0
    return made


def fingerprint_of(joins: Path) -> str:
    from app.bundles.county_file import read_county_file

    return read_county_file(joins.read_bytes(), known=None).fingerprint()
