"""A bundle with a gigabyte of attachments beside `tar | zstd | age`, and the memory that it needs.

Ours is the whole sending but the copy on the stick (reading from the vault's disk past the cache, writing and
reading back take what the disks take): the attachments are decrypted in the vault's own store and compared
with their digests, written as a signed bundle encrypted to the county, and flushed. The anchor packs the same
files, readable, with the stock programs and flushes them. Pictures do not get smaller, so the files are
random.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from app.bundles.county_of import enrol, look_at_county_file
from app.bundles.plan_bundle import plan_report
from app.bundles.send import make_kept, send
from app.county.create_county import create_county
from app.county.enrol_village import enrol_village
from app.ids import new_id
from app.vault.blobs import blob_store
from app.vault.create_vault import create_vault
from app.vault.open_vault import open_vault
from app.vault.vault import Vault
from app.work import look, work
from db.journal import create
from tests.benchmarks.harness import Figure, NotMeasured, at_least_times, at_most, benchmark, timed
from tests.factories.big_village import NOW
from tests.factories.simulated_county import CHEAP, COUNTY, PASSWORD, anywhere, village_of

FILES = 250
BYTES = 4_000_000
ROUNDS = 3
PROGRAMS = ("tar", "zstd", "age")


@benchmark("export_1gb")
def speed() -> Figure:
    """Megabytes a second, the median of some rounds that take turns."""
    if missing := [one for one in PROGRAMS if shutil.which(one) is None]:
        raise NotMeasured(f"these programs are not installed: {', '.join(missing)}")
    with _village() as made, _opened(made) as vault:
        times = []
        for _ in range(ROUNDS + 1):
            times.append((timed(lambda: _bundle(vault)), timed(lambda: _pack(made))))
    mine, anchor = (sorted(one[side] for one in times[1:])[ROUNDS // 2] for side in (0, 1))
    megabytes = FILES * BYTES / 1_000_000
    return Figure(megabytes / mine, megabytes / anchor, "MB/s", at_least_times(0.7))


@benchmark("export_1gb_memory")
def memory() -> Figure:
    """The most that a process of its own holds while it opens the vault and sends, in megabytes."""
    with _village() as made:
        code = "from tests.benchmarks import exporting; exporting.send_alone(*__import__('sys').argv[1:])"
        done = subprocess.run(
            [sys.executable, "-c", code, str(made.home), str(made.stick)],
            capture_output=True, text=True, check=True,
        )  # fmt: skip
    return Figure(int(done.stdout) / 1024, 0, "MB", at_most(200))


def send_alone(home: str, stick: str) -> None:
    """In a process of its own: send, then say what it has held at most (KiB)."""
    import resource

    with _opened(_Made(Path(home), Path(stick), "")) as vault:
        send(vault, Path(stick), now=NOW)
    sys.stdout.write(str(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss))


@dataclass(frozen=True)
class _Made:
    """A village that has joined a county, a gigabyte in its bags, and the same files beside it."""

    home: Path
    stick: Path
    recipient: str

    @property
    def files(self) -> Path:
        return self.home / "files"


@contextmanager
def _village() -> Iterator[_Made]:
    with TemporaryDirectory() as folder:
        home = Path(folder)
        for name in ("files", "stick"):
            (home / name).mkdir()
        recipient = _fill(home)
        yield _Made(home, home / "stick", recipient)


def _fill(home: Path) -> str:
    """Make vault and files; the county's age key."""
    place = village_of(0)
    marks = home / "marks"
    desk = create_county(
        home / "county", name=COUNTY, user_name="县管理员", password=PASSWORD, now=NOW, marks=marks,
        costs=CHEAP, place_check=anywhere,
    ).vault  # fmt: skip
    with work(desk, now=NOW) as session:
        file = enrol_village(session, code=place.code, name=place.name, now=NOW)
    desk.close()
    made = create_vault(
        home / "vault", place, user_name="王组长", password=PASSWORD, now=NOW, marks=marks,
        costs=CHEAP, place_check=anywhere,
    )  # fmt: skip
    vault = made.vault
    with look(vault) as connection:
        seen = look_at_county_file(connection, file.data)
    with work(vault, now=NOW) as session:
        county = enrol(session, seen, fingerprint=file.fingerprint, now=NOW)
        person = new_id()
        session.write([create("person", person, {"village_id": made.village, "name": "王某某"})])
        store = blob_store(vault, session.connection)
        for number in range(FILES):
            content = os.urandom(BYTES)
            digest = sha256(content).hexdigest()
            store.write(digest, [content])
            values = {"person_id": person, "digest": digest, "size": BYTES}
            session.write([create("attachment", new_id(), values)])
            (home / "files" / f"{number:03d}.jpg").write_bytes(content)
    vault.close()
    return county.recipients[0]


@contextmanager
def _opened(made: _Made) -> Iterator[Vault]:
    vault = open_vault(
        made.home / "vault", password=PASSWORD, now=NOW, marks=made.home / "marks", place_check=anywhere
    )
    try:
        yield vault
    finally:
        vault.close()


def _bundle(vault: Vault) -> None:
    with look(vault) as connection:
        kept, _written = make_kept(connection, vault, plan_report(connection, vault, NOW), NOW)
    assert kept.size > FILES * BYTES
    kept.path.unlink()


def _pack(made: _Made) -> None:
    out = made.stick / "packed.age"
    command = f'tar -c -C "{made.files}" . | zstd -q -c | age -r {made.recipient} > "{out}" && sync "{out}"'
    subprocess.run(["bash", "-o", "pipefail", "-c", command], check=True)
    out.unlink()
