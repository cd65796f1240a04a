"""A server is reached over this machine's socket, its loopback, or with a certificate that is checked."""

from __future__ import annotations

import pytest

from db.postgres.place import Place
from db.trouble import Trouble


@pytest.mark.parametrize(
    ("url", "host", "mode"),
    [
        ("postgresql:///yidai", "/var/run/postgresql", None),
        ("postgresql://clerk@localhost/yidai", "localhost", None),
        ("postgresql://clerk@127.0.0.1:5433/yidai", "127.0.0.1", None),
        ("postgresql://clerk@[::1]/yidai", "::1", None),
        ("postgresql://clerk@db.county/yidai", "db.county", "verify-full"),
        (
            "postgresql://clerk@10.0.0.5/yidai?sslmode=verify-ca&sslrootcert=/etc/ca.pem",
            "10.0.0.5",
            "verify-ca",
        ),
        ("postgresql://clerk@a.county,b.county/yidai", "a.county,b.county", "verify-full"),
    ],
)
def test_near_is_taken_and_far_only_with_a_certificate(url: str, host: str, mode: str | None) -> None:
    server = Place.read(url).server
    assert (server["host"], server.get("sslmode")) == (host, mode)


@pytest.mark.parametrize(
    ("url", "reason"),
    [
        ("postgresql://clerk@db.county/yidai?sslmode=require", "postgres_in_clear"),
        ("postgresql://clerk@db.county/yidai?sslmode=disable", "postgres_in_clear"),
        ("postgresql://clerk@localhost,db.county/yidai?sslmode=prefer", "postgres_in_clear"),
        ("postgresql://clerk:secret@localhost/yidai", "postgres_url_with_password"),
        ("postgresql://localhost/yidai?password=secret", "postgres_url_with_password"),
        ("postgresql://localhost/yidai?hostaddr=10.0.0.5", "postgres_url_unreadable"),
        ("postgresql://localhost/yidai?service=other", "postgres_url_unreadable"),
        ("postgresql://localhost", "postgres_url_unreadable"),
        ("yidai on the server", "postgres_url_unreadable"),
    ],
)
def test_what_would_go_in_clear_or_cannot_be_read_is_refused(url: str, reason: str) -> None:
    with pytest.raises(Trouble) as told:
        Place.read(url)
    assert told.value.reason == reason
