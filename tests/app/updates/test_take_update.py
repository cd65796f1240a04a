"""A new version comes beside the old one, is proven to start, and leads back where it fails."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pytest

from app.attachments.child_command import DRAW_WORD, PICTURE_WORD
from app.bundles.child import FROZEN_SWITCH
from app.bundles.minisign import SigningKey
from app.county.county_keys import county_keys
from app.errors import Refused, Trouble
from app.importing.child_command import CHILD_WORD, FILL_WORD
from app.updates import take_update as taking
from app.updates.go_back import go_back, way_back
from app.updates.half_taken import MAKING, throw_away_half_taken
from app.updates.hand_over import CHILDREN
from app.updates.manifest import COUNTY, Part
from app.updates.program_place import ProgramPlace, program_in
from app.updates.save_package import save_package
from app.updates.take_update import look_at_update, take_update
from app.updates.versions_folder import Chosen, fell_back_from, has_started, read_chosen
from app.updates.write_update import copy_part, write_update
from app.vault.list_backups import list_backups
from app.vault.place import FolderLock
from tests.factories.county import Desk, KeptDesks
from tests.factories.people import Office
from tests.factories.updates import STRANGERS, an_update, packed, place_of, signed_by
from ui.attachments.looking import PDF_WORD

linux_only = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="shell scripts as programs")


@linux_only
def test_a_version_that_the_county_signed_is_used_from_the_next_start_on(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    told: list[tuple[int, int]] = []
    taken = take_update(
        office.vault, from_county, place, now=office.now, report=lambda *so_far: told.append(so_far)
    )
    assert (taken.version, taken.before) == ("0.2.0", "0.1.0")
    assert [backup.path for backup in list_backups(office.vault.folder)] == [taken.backup]
    assert read_chosen(place.home) == Chosen("0.2.0")
    fresh = place.versions / "0.2.0"
    assert (fresh / "_internal/libQt6Core.so.6").read_bytes().startswith(b"\x7fELF0.2.0")
    assert (fresh / "_internal/libQt6Core.so.6").is_symlink()
    assert os.access(fresh / "start-yidai", os.X_OK)
    assert not os.access(fresh / "program.json", os.X_OK)
    assert [done <= whole for done, whole in told] == [True] * len(told)
    assert told[-1][0] == told[-1][1]
    assert not (place.versions / ".making").exists()
    assert (place.home / "start-yidai").is_file()


@linux_only
def test_the_way_back_is_open_and_the_same_file_leads_forward_again(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    take_update(office.vault, from_county, place, now=office.now)
    assert way_back(place) is not None
    assert go_back(program_in(place.home)).version == "0.1.0"
    assert read_chosen(place.home) == Chosen("")
    with pytest.raises(Refused, match="update_no_way_back"):
        go_back(place)
    assert take_update(office.vault, from_county, place, now=office.now).version == "0.2.0"


@linux_only
def test_taken_twice_before_the_next_start_the_way_back_leads_to_the_version_that_runs(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    for _turn in range(2):
        take_update(office.vault, from_county, place, now=office.now)
    assert read_chosen(place.home) == Chosen("0.2.0", "")
    assert go_back(place).version == "0.1.0"


@linux_only
def test_going_back_over_a_change_of_the_records_names_the_backup(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    taken = take_update(office.vault, from_county, replace(place, schema="0000"), now=office.now)
    with pytest.raises(Refused, match="update_records_changed") as refused:
        go_back(place)
    assert refused.value.facts["backup"] == taken.backup.name
    assert go_back(place, with_backup=True).backup == taken.backup.name


@linux_only
def test_a_version_that_does_not_start_here_is_put_away_again(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    dead = packed(tmp_path / "dead", "0.2.0", said="Segmentation fault")
    path = write_update(dead, tmp_path, signer=COUNTY, sign=signed_by(key_of(desk))).path
    with pytest.raises(Refused, match="update_does_not_start"):
        take_update(office.vault, path, place, now=office.now)
    assert_as_before(place)


@linux_only
def test_of_many_versions_the_first_and_the_last_two_stay(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    for version in ("0.2.0", "0.3.0", "0.10.0"):
        path = an_update(tmp_path, version, key=key_of(desk), signer=COUNTY)
        take_update(office.vault, path, program_in(place.home), now=office.now)
    assert read_chosen(place.home) == Chosen("0.10.0", "0.3.0")
    assert sorted(found.name for found in place.versions.iterdir() if found.is_dir()) == ["0.10.0", "0.3.0"]


def test_older_the_same_strangers_and_other_systems_are_refused(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    key = key_of(desk)
    for version, where, reason in (
        ("0.1.0", place, "update_not_newer"),
        ("0.0.9", place, "update_not_newer"),
        ("0.2.0", replace(place, system="windows-amd64"), "update_other_system"),
    ):
        path = an_update(tmp_path / reason / version, version, key=key, signer=COUNTY)
        with pytest.raises(Refused, match=reason):
            take_update(office.vault, path, where, now=office.now)
    foreign = an_update(tmp_path / "foreign", "0.2.0", key=STRANGERS, signer=COUNTY)
    with pytest.raises(Refused, match="update_unknown_signer"):
        take_update(office.vault, foreign, place, now=office.now)
    assert_as_before(place)


@linux_only
def test_an_old_file_cannot_bring_back_an_old_fault(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    newer, older = (
        an_update(tmp_path, version, key=key_of(desk), signer=COUNTY) for version in ("0.3.0", "0.2.0")
    )
    take_update(office.vault, newer, place, now=office.now)
    go_back(place)
    with pytest.raises(Refused, match="update_older_than_taken"):
        look_at_update(office.vault, older, place)


def test_a_damaged_program_is_noticed_before_it_is_unpacked(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    at = look_at_update(office.vault, from_county, place).starts[0] + 100
    data = bytearray(from_county.read_bytes())
    data[at] ^= 1
    from_county.write_bytes(data)
    with pytest.raises(Refused, match="update_damaged"):
        take_update(office.vault, from_county, place, now=office.now)
    assert_as_before(place)
    assert not list(list_backups(office.vault.folder))


@linux_only
def test_a_stick_that_fails_is_not_called_this_laptops_disk() -> None:
    with Path("/proc/self/mem").open("rb") as failing, pytest.raises(Trouble, match="file_unreadable"):
        copy_part(failing, BytesIO(), Part("program.xz", 10, "0" * 64))


def test_stopping_leaves_everything_as_it_was(office: Office, place: ProgramPlace, from_county: Path) -> None:
    class Stopped(Exception):
        pass

    def stop(done: int, whole: int) -> None:
        if done > whole // 2:
            raise Stopped

    with pytest.raises(Stopped):
        take_update(office.vault, from_county, place, now=office.now, report=stop)
    assert_as_before(place)


def test_too_little_room_or_too_old_a_system_is_said_before(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    from app.updates.program_facts import read_facts, write_facts

    built = packed(tmp_path / "built", "0.2.0")
    facts = read_facts(built)
    assert facts is not None
    for change, reason in (
        ({"glibc": "99.1"}, "update_system_too_old"),
        ({"libraries": ("libnobodyhas.so.7",)}, "update_library_missing"),
    ):
        write_facts(built, replace(facts, **change))  # type: ignore[arg-type]  # each names its own field
        (tmp_path / reason).mkdir()
        path = write_update(built, tmp_path / reason, signer=COUNTY, sign=signed_by(key_of(desk))).path
        if sys.platform.startswith("linux"):
            with pytest.raises(Refused, match=reason):
                look_at_update(office.vault, path, place)


def test_where_an_administrator_installed_it_the_package_is_handed_on(
    office: Office, desk: Desk, tmp_path: Path
) -> None:
    there = ProgramPlace(Path("/opt/yidai"), "0.1.0", place_of(tmp_path / "home").system)
    package = tmp_path / "yidai.deb"
    package.write_bytes(b"!<arch>\n" * 1000)
    path = write_update(
        packed(tmp_path / "b", "0.2.0"),
        tmp_path,
        signer=COUNTY,
        sign=signed_by(key_of(desk)),
        package=package,
    ).path
    with pytest.raises(Refused, match="update_installed_as_package"):
        look_at_update(office.vault, path, there)
    seen = look_at_update(office.vault, path, place_of(tmp_path / "home"))
    stick = tmp_path / "out"
    stick.mkdir()
    assert save_package(seen, stick).read_bytes() == package.read_bytes()


def test_without_a_package_along_the_county_is_asked_for_one(office: Office, from_county: Path) -> None:
    there = ProgramPlace(Path("/usr/lib/yidai"), "0.1.0", place_of(from_county.parent / "h").system)
    with pytest.raises(Refused, match="update_needs_package"):
        look_at_update(office.vault, from_county, there)


@linux_only
def test_a_program_in_a_folder_of_somebody_else_is_not_renewed(office: Office, from_county: Path) -> None:
    there = ProgramPlace(Path("/proc/1"), "0.1.0", place_of(from_county.parent / "h").system)
    with pytest.raises(Refused, match="update_folder_not_ours") as refused:
        look_at_update(office.vault, from_county, there)
    assert refused.value.facts["folder"] == "/proc/1"


def test_the_room_that_a_power_cut_left_taken_is_given_back(place: ProgramPlace) -> None:
    left = place.versions / MAKING / "0.2.0"
    throw_away_half_taken(place.home)
    left.mkdir(parents=True)
    lock = FolderLock(place.versions)
    throw_away_half_taken(place.home)
    assert left.exists(), "one is being taken"
    lock.release()
    throw_away_half_taken(place.home)
    assert not left.parent.exists()


def test_two_at_once_are_one_too_many(office: Office, place: ProgramPlace, from_county: Path) -> None:
    place.versions.mkdir()
    lock = FolderLock(place.versions)
    try:
        with pytest.raises(Trouble, match="update_running"):
            take_update(office.vault, from_county, place, now=office.now)
    finally:
        lock.release()


@linux_only
def test_the_packed_start_tries_a_new_version_and_falls_back_from_one_that_fails(
    office: Office, place: ProgramPlace, desk: Desk, tmp_path: Path
) -> None:
    take_update(
        office.vault, an_update(tmp_path, "0.2.0", key=key_of(desk), signer=COUNTY), place, now=office.now
    )
    assert started(place.home) == ["window of 0.2.0"]
    assert has_started(place.versions / "0.2.0")

    fails = packed(tmp_path / "fails", "0.3.0", shows=False)
    path = write_update(fails, tmp_path, signer=COUNTY, sign=signed_by(key_of(desk))).path
    take_update(office.vault, path, program_in(place.home), now=office.now)
    assert started(place.home) == ["window of 0.3.0", "window of 0.2.0"]
    assert read_chosen(place.home) == Chosen("0.2.0")
    assert fell_back_from(place.home) == "0.3.0"
    assert fell_back_from(place.home) == ""
    assert started(place.home) == ["window of 0.2.0"]


@linux_only
def test_commands_go_to_the_chosen_version_with_their_words(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    take_update(office.vault, from_county, place, now=office.now)
    assert started(place.home, "update", "--probe") == ["0.2.0"]


@linux_only
def test_a_child_is_of_its_parents_version_although_another_was_taken(
    office: Office, place: ProgramPlace, from_county: Path
) -> None:
    take_update(office.vault, from_county, place, now=office.now)
    for word in CHILDREN:
        assert started(place.home, word) == ["window of the first"]


def test_every_word_for_a_child_is_known_where_versions_are_handed_over() -> None:
    words = {CHILD_WORD, FILL_WORD, PICTURE_WORD, DRAW_WORD, PDF_WORD, FROZEN_SWITCH}
    assert words == CHILDREN


def started(home: Path, *words: str) -> list[str]:
    """What a packed program of this folder says when it is started: it hands over, or speaks itself."""
    begin = "import sys; from pathlib import Path; from app.updates.hand_over import hand_over;"
    begin += "hand_over(Path(sys.argv[1]), sys.argv[2:]); print('window of the first')"
    command = [sys.executable, "-c", begin, str(home / "yidai"), *words]
    root = Path(taking.__file__).parents[2]
    ended = subprocess.run(command, capture_output=True, text=True, check=True, cwd=root)
    return ended.stdout.splitlines()


def assert_as_before(place: ProgramPlace) -> None:
    assert read_chosen(place.home) == Chosen("")
    left = [found.name for found in place.versions.glob("*")] if place.versions.exists() else []
    assert [name for name in left if not name.startswith(".lock")] == []


def key_of(desk: Desk) -> SigningKey:
    with desk.look() as connection:
        return county_keys(connection).signing


@pytest.fixture
def desk(kept_desks: KeptDesks, tmp_path: Path) -> Iterator[Desk]:
    desk = kept_desks.open_copy(tmp_path / "county")
    yield desk
    desk.close()


@pytest.fixture
def office(desk: Desk) -> Office:
    return desk.office()


@pytest.fixture
def place(tmp_path: Path) -> ProgramPlace:
    return place_of(tmp_path / "程 序" / "yidai")


@pytest.fixture
def from_county(tmp_path: Path, desk: Desk) -> Path:
    return an_update(tmp_path / "county's", "0.2.0", key=key_of(desk), signer=COUNTY)
