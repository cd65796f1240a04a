from __future__ import annotations

import base64
import io
import subprocess
from pathlib import Path

import pyrage
import pytest

from app.bundles.age_file import ChunkReader, decrypt, encrypt, sealed_size
from app.errors import Refused
from tests.factories.age_headers import with_header
from tests.factories.bundle_files import FOLDER
from tests.factories.bundles import age_identity, age_recipient

ME = age_identity("me")
PLAIN = b"0123456789abcdef" * 20_000


def test_the_stock_program_opens_what_we_encrypt(tmp_path: Path) -> None:
    (tmp_path / "f.age").write_bytes(encrypted(PLAIN))
    (tmp_path / "id").write_text(ME + "\n")
    done = subprocess.run(["age", "-d", "-i", "id", "f.age"], cwd=tmp_path, capture_output=True, check=True)
    assert done.stdout == PLAIN


def test_we_open_what_the_stock_program_encrypts() -> None:
    assert opened(by_age("-r", age_recipient(ME), plain=PLAIN)) == PLAIN


def test_each_recipient_opens_it() -> None:
    other = age_identity("other")
    out = io.BytesIO()
    encrypt(io.BytesIO(PLAIN), out, [age_recipient(ME), age_recipient(other)])
    assert opened(out.getvalue()) == PLAIN
    assert opened(out.getvalue(), other) == PLAIN


@pytest.mark.parametrize("size", [0, 1, 65_535, 65_536, 65_537, 131_072])
def test_another_library_reads_and_writes_the_same_format(size: int) -> None:
    plain = PLAIN[:size]
    assert pyrage.decrypt(encrypted(plain), [pyrage.x25519.Identity.from_str(ME)]) == plain
    theirs = pyrage.encrypt(plain, [pyrage.x25519.Recipient.from_str(age_recipient(ME))])
    assert opened(theirs) == plain
    out = io.BytesIO()
    decrypt(Drops(theirs), out, [age_identity("other"), ME], kind="bundle")
    assert out.getvalue() == plain


def test_chunks_that_changed_places_or_were_cut_off_are_noticed() -> None:
    data = encrypted(PLAIN)
    start = data.index(b"\n", data.index(b"\n--- ") + 1) + 1 + 16
    first, second = data[start : start + 65_552], data[start + 65_552 : start + 2 * 65_552]
    assert refusal(data[:start] + second + first + data[start + 2 * 65_552 :]) == "bundle_damaged"
    assert refusal(data[:start] + first + second) == "bundle_damaged"
    assert refusal(data[:start]) == "bundle_damaged"


def test_a_header_that_was_sealed_with_another_key_is_noticed() -> None:
    data = encrypted(b"hello")
    place = data.index(b"\n--- ") + 5
    other = b"A" if data[place : place + 1] != b"A" else b"B"
    assert refusal(data[:place] + other + data[place + 1 :]) == "bundle_damaged"


def test_a_share_that_nobody_s_key_could_have_made_is_refused() -> None:
    stanza = b"-> X25519 " + b64(bytes(32)) + b"\n" + b64(bytes(32)) + b"\n"
    assert refusal(header(stanza) + bytes(100)) == "bundle_damaged"


def test_a_stranger_does_not_open_it() -> None:
    assert refusal(encrypted(PLAIN), age_identity("stranger")) == "bundle_not_for_us"


def test_a_file_to_nobody_is_not_written() -> None:
    with pytest.raises(ValueError, match="nobody"):
        encrypt(io.BytesIO(PLAIN), io.BytesIO(), [])


def test_empty_chunks_are_not_taken_for_the_end() -> None:
    chunks = ChunkReader(iter([b"", b"one", b"", b"", b"two", b""]))
    assert [chunks.read(2) for _ in range(5)] == [b"on", b"e", b"tw", b"o", b""]


def test_the_size_of_a_file_is_known_beforehand() -> None:
    for size in (0, 1, 65_535, 65_536, 65_537, 131_072, 200_000):
        data = encrypted(bytes(size))
        header = data.index(b"\n", data.index(b"\n--- ") + 1) + 1
        assert sealed_size(header, size) == len(data)


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "bundle_not_a_bundle"),
        (b"PK\x03\x04 a zip", "bundle_not_a_bundle"),
        (b"age-encryption", "bundle_truncated"),
        (b"age-encryption.org/v1\n-> X25519 ", "bundle_truncated"),
        (b"age-encryption.org/v2\nwhatever", "bundle_from_the_future"),
        (b"age-encryption.org/v1\n" + b"-> x y\n\n" * 20_000, "bundle_over_limit"),
    ],
)
def test_what_is_no_age_file_says_what_it_is(data: bytes, reason: str) -> None:
    assert refusal(data) == reason


def test_an_armored_file_is_refused() -> None:
    assert refusal(by_age("-a", "-r", age_recipient(ME), plain=PLAIN)) == "bundle_armored"


def test_a_passphrase_file_is_refused_before_any_work_is_done() -> None:
    assert refusal((FOLDER / "bundle_passphrase" / "passphrase.yidai").read_bytes()) == "bundle_passphrase"
    # A work factor of 2^40 would never end, were it tried.
    stanza = b"-> scrypt " + b64(bytes(16)) + b" 40\n" + b64(bytes(32)) + b"\n"
    assert refusal(header(stanza) + bytes(100)) == "bundle_passphrase"


def test_only_unknown_recipients_means_it_is_not_for_us() -> None:
    assert refusal(header(b"-> example.com/other\n\n") + bytes(100)) == "bundle_not_for_us"


@pytest.mark.parametrize(
    "stanza",
    [
        pytest.param(b"-> X25519 " + b"A" * 43 + b"\n", id="no body"),
        pytest.param(b"-> other\n" + b"A" * 64 + b"\n", id="no final line"),
        pytest.param(b"-> other\n" + b"A" * 68 + b"\n\n", id="a body line too long"),
        pytest.param(b"-> other\nAB\n", id="base64 that is not canonical"),
        pytest.param(b"-> other\nAA==\n", id="base64 with padding"),
        pytest.param(b"-> other\nA A\n", id="a blank in base64"),
        pytest.param(b"-> other  x\n\n", id="an empty argument"),
        pytest.param(b"-> \n\n", id="no argument"),
        pytest.param(b"->\n\n", id="no argument and no blank"),
        pytest.param(b"-> \xc3\xa9\n\n", id="an argument beyond ASCII"),
        pytest.param(b"-> other\r\n\r\n", id="carriage returns"),
        pytest.param(b"", id="no stanza"),
        pytest.param(b"\n", id="an empty line"),
        pytest.param(b"-> X25519\n" + b"A" * 43 + b"\n", id="X25519 without a share"),
        pytest.param(b"-> X25519 " + b"A" * 43 + b" x\n" + b"A" * 43 + b"\n", id="X25519 with more"),
        pytest.param(b"-> X25519 " + b"A" * 42 + b"\n" + b"A" * 43 + b"\n", id="a short share"),
        pytest.param(b"-> X25519 " + b"A" * 43 + b"\nAAAA\n", id="a short X25519 body"),
    ],
)
def test_a_malformed_header_is_refused(stanza: bytes) -> None:
    good = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    assert refusal(header(stanza) + bytes(100)) == "bundle_damaged"
    if stanza:
        assert refusal(header(good + stanza) + bytes(100)) == "bundle_damaged"


@pytest.mark.parametrize("name", ["stanza without a body", "stanza without its final line"])
def test_malformed_headers_that_the_library_would_open_are_refused(name: str) -> None:
    data = malformed_but_authentic(name)
    assert pyrage.decrypt(data, [pyrage.x25519.Identity.from_str(ME)]) == b"hello"
    assert refusal(data) == "bundle_damaged"


@pytest.mark.parametrize("mac", [b"--- AAAA", b"---", b"--- " + b"A" * 44, b"--- " + b"B" * 43])
def test_a_malformed_end_of_the_header_is_refused(mac: bytes) -> None:
    good = b"-> X25519 " + b"A" * 43 + b"\n" + b"A" * 43 + b"\n"
    reason = refusal(b"age-encryption.org/v1\n" + good + mac + b"\n" + bytes(100))
    assert reason in {"bundle_damaged", "bundle_truncated"}


def test_damage_anywhere_is_noticed() -> None:
    data = encrypted(PLAIN)
    for position in [*range(0, 400, 7), *range(400, len(data), 4999), len(data) - 1]:
        bad = data[:position] + bytes([data[position] ^ 0x20]) + data[position + 1 :]
        assert refusal(bad).startswith("bundle_")


def test_every_kind_of_shortening_is_noticed() -> None:
    data = encrypted(PLAIN)
    for size in [*range(1, 350, 5), 65_536, 65_552 + 300, len(data) - 16, len(data) - 1]:
        assert refusal(data[:size]) in {"bundle_truncated", "bundle_damaged"}
    assert refusal(data + b"x") == "bundle_damaged"


def test_what_the_receiver_raises_comes_out_unchanged() -> None:
    with pytest.raises(OSError, match="full"):
        decrypt(io.BytesIO(encrypted(PLAIN)), FullDisk(), [ME], kind="bundle")


class Drops(io.BytesIO):
    """Gives little at a time, as a pipe may."""

    def read(self, size: int | None = -1, /) -> bytes:
        return super().read(min(size or 0, 7_000))


class FullDisk:
    def write(self, _data: bytes, /) -> int:
        raise OSError("full")


def encrypted(plain: bytes) -> bytes:
    out = io.BytesIO()
    encrypt(io.BytesIO(plain), out, [age_recipient(ME)])
    return out.getvalue()


def opened(data: bytes, identity: str = ME) -> bytes:
    out = io.BytesIO()
    decrypt(io.BytesIO(data), out, [identity], kind="bundle")
    return out.getvalue()


def refusal(data: bytes, identity: str = ME) -> str:
    with pytest.raises(Refused) as caught:
        opened(data, identity)
    return caught.value.reason


def by_age(*arguments: str, plain: bytes) -> bytes:
    return subprocess.run(["age", *arguments], input=plain, capture_output=True, check=True).stdout


def header(stanzas: bytes) -> bytes:
    return b"age-encryption.org/v1\n" + stanzas + b"--- " + b64(bytes(32)) + b"\n"


def b64(data: bytes) -> bytes:
    return base64.b64encode(data).rstrip(b"=")


def malformed_but_authentic(name: str) -> bytes:
    """A file whose header breaks the format, with a MAC that is right for it."""
    extra = {
        "stanza without a body": b"-> other\n",
        "stanza without its final line": b"-> other\n" + b"A" * 64 + b"\n",
    }[name]
    return with_header(b"hello", age_recipient(ME), lambda ours: extra + ours)
