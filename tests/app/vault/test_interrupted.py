"""A pulled plug and a full disk: what was acknowledged is there, and work goes on."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from app.vault.check_vault import check_vault
from tests.factories.vaults import reopen

ROOT = Path(__file__).parents[3]

SAVE_FOR_EVER = """
import sys
from pathlib import Path
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen
vault = reopen(Path(sys.argv[1]))
number = 0
while True:
    number += 1
    with vault.writing(now=NOW) as session:
        session.write([a_person(f"p{number}", name=f"人{number}")])
    print(number, flush=True)
"""

FILL_THE_DISK = """
import sys, shutil, resource
from pathlib import Path
from app.errors import Trouble
from app.vault.check_vault import check_vault
from tests.factories.replicas import a_person
from tests.factories.vaults import NOW, reopen
way, folder = sys.argv[1], Path(sys.argv[2])
if way == "disk":
    folder = Path(shutil.copytree(folder, Path(sys.argv[3]) / "vault"))
    (folder.parent / "ballast").write_bytes(bytes(2_300_000))
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (1_500_000, resource.RLIM_INFINITY))
vault = reopen(folder)

def save(row, words):
    with vault.writing(now=NOW) as session:
        session.write([a_person(row, note=words)])

saved = 0
try:
    while True:
        save(f"p{saved}", "满" * 20000)
        saved += 1
except Trouble as trouble:
    print(trouble.reason)
if way == "disk":
    (folder.parent / "ballast").unlink()
else:
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
save("after", "又可以了")
vault.close()
vault = reopen(folder)
with vault.reading() as connection:
    rows = connection.exec_driver_sql("SELECT count(*) FROM person").scalar()
print(saved > 0, rows - saved, check_vault(vault).is_good, vault.findings)
"""

# A disk of our own: a user may mount one inside a namespace, root anywhere.
SMALL_DISK = ("unshare", "-Urm", "sh", "-c", 'mount -t tmpfs -o size=4m tmpfs "$0" && exec "$@"')


def run(*command: str) -> list[str]:
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    return done.stdout.splitlines()


@pytest.mark.parametrize("saves", [1, 7, 40])
def test_every_acknowledged_save_survives_a_pulled_plug(folder: Path, saves: int) -> None:
    with subprocess.Popen(
        [sys.executable, "-c", SAVE_FOR_EVER, str(folder)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for _ in range(saves):
            process.stdout.readline()
        process.kill()
        rest = [line for line in process.stdout if line.endswith("\n")]
    acknowledged = saves + len(rest)
    vault = reopen(folder)
    with vault.reading() as connection:
        names = set(connection.exec_driver_sql("SELECT id FROM person").scalars())
    report = check_vault(vault)
    vault.close()
    assert vault.findings == ("unclean_end",)
    assert {f"p{number}" for number in range(1, acknowledged + 1)} <= names
    assert len(names) <= acknowledged + 1
    assert report.is_good


def test_a_clean_end_is_not_asked_about(folder: Path) -> None:
    reopen(folder).close()
    vault = reopen(folder)
    assert vault.findings == ()
    vault.close()


def test_a_file_that_may_grow_no_more_loses_nothing_and_works_again_after(folder: Path) -> None:
    # To the driver a limit of the user's is a failing disk, not a full one.
    told = run(sys.executable, "-c", FILL_THE_DISK, "limit", str(folder))
    assert told == ["disk_failed", "True 1 True ()"]


def test_a_full_disk_loses_nothing_and_works_again_after(folder: Path, tmp_path: Path) -> None:
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run([*SMALL_DISK, str(disk), "true"], capture_output=True, check=False).returncode:
        told = run(sys.executable, "-c", FILL_THE_DISK, "limit", str(folder))
        assert told == ["disk_failed", "True 1 True ()"]
        return
    told = run(*SMALL_DISK, str(disk), sys.executable, "-c", FILL_THE_DISK, "disk", str(folder), str(disk))
    assert told == ["disk_full", "True 1 True ()"]
