"""A real PostgreSQL server for tests: its own data, its own socket, gone at the end."""

from __future__ import annotations

import os
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from itertools import count
from pathlib import Path

import psycopg

from app.vault.server_file import Server

OWNER = "yidai_owner"
PASSWORD = "a password of the server"
_SETTINGS = (
    *("listen_addresses=", "fsync=off", "synchronous_commit=off", "full_page_writes=off"),
    *("max_connections=40", "shared_buffers=64MB", "log_statement=all", "logging_collector=off"),
)


@dataclass
class PostgresServer:
    """Listens on a socket in its own folder alone; every statement stands in its log."""

    folder: Path
    _numbers: count[int]

    @classmethod
    def start(cls, *settings: str) -> PostgresServer:
        """It is quick and forgets everything when the machine fails, unless `settings` say otherwise."""
        folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        secret = folder / "secret"
        secret.write_text(PASSWORD)
        secret.chmod(0o644)
        server = cls(folder, count(1))
        server._run(
            "initdb",
            *("-D", f"{folder}/data", "-U", OWNER, "-A", "scram-sha-256", "--pwfile", str(secret)),
            *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        )
        options = " ".join(
            f"-c {one}" for one in (*_SETTINGS, f"unix_socket_directories={folder}", *settings)
        )
        server._run("pg_ctl", "-D", f"{folder}/data", "-l", f"{folder}/log", "-o", options, "-w", "start")
        return server

    def stop(self) -> None:
        self._run("pg_ctl", "-D", f"{self.folder}/data", "-m", "immediate", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)

    @property
    def log(self) -> str:
        return (self.folder / "log").read_text("utf-8")

    def new_database(self, template: str = "template0") -> Server:
        """An empty database, or a copy of another one."""
        name = f"county{next(self._numbers)}"
        with self.connect("postgres") as connection:
            connection.execute(f"CREATE DATABASE {name} TEMPLATE {template}".encode())
        return self.named(name)

    def named(self, name: str) -> Server:
        """How a store reaches a database of this server."""
        return Server({"host": str(self.folder), "dbname": name, "user": OWNER}, PASSWORD)

    def connect(self, database: str) -> psycopg.Connection:
        """As its administrator, past the program."""
        return psycopg.connect(
            host=str(self.folder), dbname=database, user=OWNER, password=PASSWORD, autocommit=True
        )

    def dump(self, database: str) -> bytes:
        """What pg_dump writes of a database."""
        told = ("-h", str(self.folder), "-U", OWNER, database)
        return self._run("pg_dump", *told, PGPASSWORD=PASSWORD)

    def files(self) -> bytes:
        """Everything that lies in the server's data folder."""
        return b"".join(path.read_bytes() for path in self.folder.rglob("*") if path.is_file())

    def _run(self, program: str, *arguments: str, **environment: str) -> bytes:
        found = list(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
        if not found:
            raise FileNotFoundError(
                "no PostgreSQL server: apt-get install postgresql, as scripts/setup dev does"
            )
        path = max(found, key=lambda one: int(one.parts[-3])).with_name(program)
        as_whom = ("runuser", "-u", "postgres", "--") if os.geteuid() == 0 else ()
        done = subprocess.run(
            [*as_whom, str(path), *arguments],
            env={"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "LC_ALL": "C.UTF-8", **environment},
            cwd=self.folder,
            stdout=subprocess.PIPE if program == "pg_dump" else subprocess.DEVNULL,
            check=True,
        )
        return done.stdout or b""
