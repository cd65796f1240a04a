from __future__ import annotations

import base64
import subprocess
from pathlib import Path

import pytest

from app.bundles.minisign import BUNDLE, COUNTY, RECEIPT, BadSignature, PublicKey, sign, verify
from tests.factories.bundles import signing_key

DATA = "一人一袋\n".encode()


def test_the_stock_program_accepts_what_we_sign(tmp_path: Path) -> None:
    key = signing_key("laptop")
    (tmp_path / "f").write_bytes(DATA)
    (tmp_path / "f.minisig").write_bytes(sign(DATA, key, BUNDLE, "V1-ABC-1"))
    done = run(tmp_path, "-V", "-H", "-m", "f", "-P", key.public().text())
    assert done.returncode == 0
    assert "Trusted comment: yidai bundle v1 V1-ABC-1" in done.stdout


def test_the_stock_program_reads_our_public_key_file(tmp_path: Path) -> None:
    key = signing_key("laptop")
    (tmp_path / "f").write_bytes(DATA)
    (tmp_path / "f.minisig").write_bytes(sign(DATA, key, BUNDLE, "x"))
    (tmp_path / "k.pub").write_text(key.public().file_text())
    assert run(tmp_path, "-V", "-m", "f", "-p", "k.pub").returncode == 0


def test_we_accept_what_the_stock_program_signs(tmp_path: Path) -> None:
    signature, key = signed_by_minisign(tmp_path, "yidai receipt v1 7 to you")
    assert verify(DATA, signature, key, RECEIPT) == "7 to you"


def test_the_old_unhashed_kind_is_refused(tmp_path: Path) -> None:
    signature, key = signed_by_minisign(tmp_path, "yidai receipt v1 7 to you", "-l")
    with pytest.raises(BadSignature, match="prehashed"):
        verify(DATA, signature, key, RECEIPT)


@pytest.mark.parametrize("other", [BUNDLE, COUNTY])
def test_a_receipt_never_passes_for_something_else(other: str) -> None:
    key = signing_key("county")
    signature = sign(DATA, key, RECEIPT, "7")
    assert verify(DATA, signature, key.public(), RECEIPT) == "7"
    with pytest.raises(BadSignature):
        verify(DATA, signature, key.public(), other)


def test_a_changed_comment_is_refused() -> None:
    key = signing_key("laptop")
    signature = sign(DATA, key, BUNDLE, "to county 1").replace(b"to county 1", b"to county 2")
    with pytest.raises(BadSignature, match="does not hold"):
        verify(DATA, signature, key.public(), BUNDLE)


def test_another_key_with_the_same_key_id_is_refused() -> None:
    key, other = signing_key("laptop"), signing_key("other").public()
    with pytest.raises(BadSignature, match="does not hold"):
        verify(DATA, sign(DATA, key, BUNDLE, "x"), PublicKey(key.public().key_id, other.raw), BUNDLE)


def test_every_changed_byte_of_a_signature_file_is_refused_or_harmless() -> None:
    key = signing_key("laptop")
    good = sign(DATA, key, BUNDLE, "detail")
    untrusted = good.index(b"\n")
    for position in range(len(good)):
        bad = good[:position] + bytes([good[position] ^ 1]) + good[position + 1 :]
        if len(b"untrusted comment: ") <= position < untrusted:
            assert verify(DATA, bad, key.public(), BUNDLE) == "detail"
        else:
            with pytest.raises(BadSignature):
                verify(DATA, bad, key.public(), BUNDLE)


@pytest.mark.parametrize("junk", [b"", b"\n\n\n\n", b"untrusted comment: x\n", b"\xff" * 200])
def test_what_is_no_signature_file_is_refused(junk: bytes) -> None:
    with pytest.raises(BadSignature):
        verify(DATA, junk, signing_key("laptop").public(), BUNDLE)


def test_a_comment_of_two_lines_cannot_be_signed() -> None:
    with pytest.raises(ValueError, match="one line"):
        sign(DATA, signing_key("laptop"), BUNDLE, "a\nb")


def test_a_signing_key_does_not_show_itself() -> None:
    key = signing_key("laptop")
    assert key.seed.hex() not in repr(key)
    assert repr(key.seed) not in repr(key)


@pytest.mark.parametrize("text", ["", "RW", base64.b64encode(b"Xd" + bytes(40)).decode(), "a\nb\nc"])
def test_what_is_no_public_key_is_refused(text: str) -> None:
    with pytest.raises(BadSignature):
        PublicKey.from_text(text)


def signed_by_minisign(folder: Path, comment: str, *switches: str) -> tuple[bytes, PublicKey]:
    (folder / "f").write_bytes(DATA)
    assert run(folder, "-G", "-W", "-p", "k.pub", "-s", "k.sec").returncode == 0
    assert run(folder, "-S", "-W", *switches, "-s", "k.sec", "-m", "f", "-t", comment).returncode == 0
    return (folder / "f.minisig").read_bytes(), PublicKey.from_text((folder / "k.pub").read_text())


def run(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(["minisign", *arguments], cwd=folder, capture_output=True, text=True, check=False)
