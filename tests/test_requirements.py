"""The locks: one version of everything, with digests, for each platform that we ship to."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))


def locked(name: str) -> dict[str, tuple[str, int]]:
    """Each library of a lock with its version and how many files of it are allowed."""
    text = (ROOT / "requirements" / name).read_text("utf-8").replace("\\\n", " ")
    found = re.findall(r"^([a-z0-9-]+)==(\S+)(.*)$", text, re.M)
    assert len(found) == sum(1 for line in text.splitlines() if line and not line.startswith("#"))
    return {library: (version, rest.count("--hash=sha256:")) for library, version, rest in found}


RUN = locked("run.txt")
COUNTY = locked("county.txt")
DEV = locked("dev.txt")


@pytest.mark.parametrize("lock", [RUN, COUNTY, DEV], ids=["run", "county", "dev"])
def test_every_library_is_locked_with_digests(lock: dict[str, tuple[str, int]]) -> None:
    assert [library for library, (_version, digests) in lock.items() if digests == 0] == []


def test_tests_run_on_the_same_versions_that_people_get() -> None:
    for lock in (RUN, COUNTY):
        assert {library: DEV.get(library) for library in lock} == lock


def test_whatever_the_project_asks_for_is_locked() -> None:
    asked = PROJECT["project"]["dependencies"] + PROJECT["build-system"]["requires"]
    assert {library_of(line) for line in asked} <= set(RUN)
    assert {library_of(line) for line in PROJECT["dependency-groups"]["dev"]} <= set(DEV)
    extra = PROJECT["project"]["optional-dependencies"]["county"]
    assert {library_of(line) for line in extra} <= set(COUNTY)


def test_what_only_tests_and_builds_need_is_not_shipped() -> None:
    assert {library_of(line) for line in PROJECT["dependency-groups"]["dev"]} & set(RUN) == set()


def test_the_two_halves_of_qt_have_the_same_version() -> None:
    assert RUN["pyside6-pdf"][0].startswith(RUN["pyside6-essentials"][0])
    assert RUN["shiboken6"][0] == RUN["pyside6-essentials"][0]


@pytest.mark.parametrize("library", ["cryptography", "sqlcipher3", "pyrage", "uuid-utils", "python-calamine"])
def test_a_compiled_library_is_locked_for_more_than_one_platform(library: str) -> None:
    assert RUN[library][1] >= 4


def test_the_county_gets_what_everybody_gets_and_the_driver_of_its_server() -> None:
    assert set(COUNTY) - set(RUN) == {"psycopg", "psycopg-binary"}
    assert COUNTY["psycopg-binary"][1] >= 4
    assert {library: COUNTY[library] for library in RUN} == RUN


def test_the_page_of_licences_names_each_library_in_the_locked_version() -> None:
    page = (ROOT / "docs" / "licences.md").read_text("utf-8")
    named = dict(re.findall(r"^\| ([a-z0-9-]+) \| ([0-9][\w.]*) \|", page, re.M))
    assert named == {library: version for library, (version, _digests) in COUNTY.items()}


def test_the_page_of_licences_names_every_licence_text_among_the_resources() -> None:
    page = (ROOT / "docs" / "licences.md").read_text("utf-8") + (
        ROOT / "resources" / "fonts" / "README.md"
    ).read_text("utf-8")
    texts = {text.name for text in (ROOT / "resources").rglob("LICENSE*")}
    assert {name for name in texts if name not in page} == set()
    assert len(texts) >= 3


def library_of(requirement: str) -> str:
    name = re.match(r"[A-Za-z0-9._-]+", requirement)
    assert name
    return re.sub(r"[-_.]+", "-", name.group()).lower()
