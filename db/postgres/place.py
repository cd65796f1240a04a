"""Which server and database, and over which way: over a network never in clear."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from ipaddress import ip_address

import psycopg
from psycopg.conninfo import conninfo_to_dict

from db.trouble import Trouble

SOCKETS = "/var/run/postgresql"
_KNOWN = frozenset(
    {"host", "port", "dbname", "user", "sslmode", "sslrootcert", "sslcert", "sslkey", "passfile"}
)
_VERIFIED = frozenset({"verify-ca", "verify-full"})


@dataclass(frozen=True)
class Place:
    """What is told to libpq, without a password."""

    server: Mapping[str, str]

    @classmethod
    def read(cls, url: str) -> Place:
        """From `postgresql://user@host:port/database?sslrootcert=…`; without a host the local socket.

        Over a network the server must show a certificate that is checked. Raises Trouble:
        postgres_url_unreadable, postgres_url_with_password, postgres_in_clear.
        """
        try:
            found = {name: str(value) for name, value in conninfo_to_dict(url).items() if value is not None}
        except psycopg.Error:
            raise Trouble("postgres_url_unreadable") from None
        if "password" in found:
            raise Trouble("postgres_url_with_password")
        return cls.told(found)

    @classmethod
    def told(cls, server: Mapping[str, str]) -> Place:
        """From what was kept of one. Raises as `read`."""
        found = dict(server)
        if not found.keys() <= _KNOWN or not found.get("dbname"):
            raise Trouble("postgres_url_unreadable")
        found.setdefault("host", SOCKETS)
        if not all(_is_here(host) for host in found["host"].split(",")):
            found.setdefault("sslmode", "verify-full")
            if found["sslmode"] not in _VERIFIED:
                raise Trouble("postgres_in_clear")
            if found["sslmode"] == "verify-full":
                found.setdefault("sslrootcert", "system")
        return cls(found)


def _is_here(host: str) -> bool:
    """Whether it is this machine: a socket, or a loopback address."""
    if host.startswith(("/", "@")) or host == "localhost":
        return True
    try:
        return ip_address(host).is_loopback
    except ValueError:
        return False
