"""A real PostgreSQL server for tests: its own data, its own socket, gone at the end."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import count
from pathlib import Path

import psycopg
from cryptography import x509
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID

from app.vault.server_file import Server

OWNER = "yidai_owner"
PASSWORD = "a password of the server"
_SETTINGS = (
    *("fsync=off", "synchronous_commit=off", "full_page_writes=off"),
    *("max_connections=40", "shared_buffers=64MB", "log_statement=all", "logging_collector=off"),
)


@dataclass
class PostgresServer:
    """Listens on a socket in its own folder, and on a loopback address of its own; every statement stands
    in its log.
    """

    folder: Path
    address: str
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
        address = ".".join(("127", *(str(random.randint(1, 254)) for _number in range(3))))
        server = cls(folder, address, count(1))
        server._run(
            "initdb",
            *("-D", f"{folder}/data", "-U", OWNER, "-A", "scram-sha-256", "--pwfile", str(secret)),
            *("-E", "UTF8", "--locale=C.UTF-8", "--no-sync"),
        )
        where = (f"listen_addresses={address}", f"unix_socket_directories={folder}")
        options = " ".join(f"-c {one}" for one in (*_SETTINGS, *where, *settings))
        server._run("pg_ctl", "-D", f"{folder}/data", "-l", f"{folder}/log", "-o", options, "-w", "start")
        return server

    def show_certificate(self, name: str) -> Path:
        """From now on it speaks TLS as the host of this name; the path of its certificate."""
        key, certificate = self.folder / f"{name}.key", self.folder / f"{name}.crt"
        secret, made = _self_made(name)
        key.write_bytes(secret)
        certificate.write_bytes(made)
        key.chmod(0o600)
        if os.geteuid() == 0:
            shutil.chown(key, "postgres")
        self._set(ssl_cert_file=certificate, ssl_key_file=key, ssl="on")
        return certificate

    def show_none(self) -> None:
        """From now on it speaks in clear alone."""
        self._set(ssl="off")

    def hang_up(self, database: str) -> None:
        """Nobody is let into this database any more, and whoever is there is cut off."""
        with self.connect("postgres") as connection:
            connection.execute(f"ALTER DATABASE {database} ALLOW_CONNECTIONS false".encode())
            connection.execute(
                "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = %s", (database,)
            )

    def pick_up(self, database: str) -> None:
        """Whoever may comes in again."""
        with self.connect("postgres") as connection:
            connection.execute(f"ALTER DATABASE {database} ALLOW_CONNECTIONS true".encode())

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

    def _set(self, **settings: object) -> None:
        with self.connect("postgres") as connection:
            for setting, value in settings.items():
                connection.execute(f"ALTER SYSTEM SET {setting} = '{value}'".encode())
            connection.execute("SELECT pg_reload_conf()")

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


def _self_made(name: str) -> tuple[bytes, bytes]:
    """A key and a certificate that it signed itself, for the host of this name."""
    key = ec.generate_private_key(ec.SECP256R1())
    whose = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    made = (
        x509.CertificateBuilder()
        .subject_name(whose)
        .issuer_name(whose)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(datetime.now(UTC) - timedelta(days=1))
        .not_valid_after(datetime.now(UTC) + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName(name)]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return secret, made.public_bytes(Encoding.PEM)
