"""An update is believed only where its signature holds, and unpacked only where every name may be."""

from __future__ import annotations

import json
import subprocess
from collections.abc import Callable
from dataclasses import asdict, replace
from pathlib import Path
from typing import Any

import pytest

from app.bundles import minisign, tar
from app.errors import Refused, Trouble
from app.updates.manifest import COUNTY, UpdateFile, UpdateManifest
from app.updates.read_update import read_update
from app.updates.trusted_keys import publisher_key
from app.updates.write_update import sign_anew
from db.canonical import canonical
from tests.factories.updates import BELIEVED, PUBLISHERS, STRANGERS, an_update, signed_by

Forge = Callable[[Callable[[UpdateManifest], UpdateManifest]], Path]


def test_stock_programs_open_it_and_check_the_signature(update: Path, tmp_path: Path) -> None:
    there = tmp_path / "looked at"
    there.mkdir()
    run(there, "tar", "xf", str(update))
    key = PUBLISHERS.public().text()
    told = run(there, "minisign", "-V", "-H", "-m", "manifest.json", "-P", key)
    assert "yidai update v1 0.2.0" in told
    run(there, "xz", "-t", "program.xz")
    manifest = json.loads((there / "manifest.json").read_bytes())
    assert manifest["version"] == "0.2.0"
    assert manifest["news_zh"] == "新增：到期日历"


def test_a_signature_made_by_the_stock_minisign_is_believed(update: Path, tmp_path: Path) -> None:
    pair = ("-p", str(tmp_path / "publisher.pub"), "-s", str(tmp_path / "secret.key"))
    run(tmp_path, "minisign", "-G", "-W", *pair)

    def sign(document: bytes, detail: str) -> bytes:
        (tmp_path / "manifest.json").write_bytes(document)
        comment = f"{minisign.UPDATE} {detail}"
        run(tmp_path, "minisign", "-S", "-H", *pair[2:], "-m", "manifest.json", "-t", comment)
        return (tmp_path / "manifest.json.minisig").read_bytes()

    signed = sign_anew(read_update(update, BELIEVED), tmp_path, signer="publisher", sign=sign)
    known = publisher_key(tmp_path / "publisher.pub")
    assert read_update(signed.path, known).manifest.version == "0.2.0"
    with pytest.raises(Refused, match="update_unknown_signer"):
        read_update(signed.path, BELIEVED)


def test_without_a_key_of_the_publisher_nobody_is_the_publisher(tmp_path: Path) -> None:
    assert publisher_key(tmp_path / "publisher.pub") == ()
    (tmp_path / "publisher.pub").write_text("not a key")
    assert publisher_key(tmp_path / "publisher.pub") == ()


def test_a_strangers_update_is_refused(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="update_unknown_signer"):
        read_update(an_update(tmp_path, "0.2.0", key=STRANGERS), BELIEVED)


def test_the_publisher_does_not_pass_for_the_county(tmp_path: Path) -> None:
    with pytest.raises(Refused, match="update_bad_signature"):
        read_update(an_update(tmp_path, "0.2.0", signer=COUNTY), BELIEVED)


def test_the_signature_of_something_else_is_none(update: Path) -> None:
    document, _signature, rest = parts(update)
    detail = read_update(update, BELIEVED).manifest.signed_as()
    for namespace, said in ((minisign.COUNTY, detail), (minisign.UPDATE, "0.9.9 elsewhere by publisher")):
        together(update, document, minisign.sign(document, PUBLISHERS, namespace, said), rest)
        with pytest.raises(Refused, match="update_bad_signature"):
            read_update(update, BELIEVED)


def test_one_changed_byte_of_the_manifest_is_noticed(update: Path) -> None:
    document, signature, rest = parts(update)
    together(update, document.replace(b'"version":"0.2.0"', b'"version":"0.3.0"'), signature, rest)
    with pytest.raises(Refused, match="update_bad_signature"):
        read_update(update, BELIEVED)


@pytest.mark.parametrize(
    "path",
    [
        "/etc/passwd",
        "../yidai",
        "_internal/../../x",
        "_internal//x",
        "./yidai",
        "C:/x",
        "a\\b",
        "nul.txt",
        "end.",
        "end ",
        "versions/9.9.9/yidai",
        "Data/settings",
        "portable",
        "a/" * 120 + "x",
        "e\u0301",
        "gpj.\u202eexe",
        "袋" * 81,
        "_INTERNAL/PYSIDE6/LIBQT6CORE.SO.6",
        "yidai/below-a-file",
    ],
)
def test_a_path_that_leaves_the_folder_or_meets_another_is_refused(forged: Forge, path: str) -> None:
    def add(manifest: UpdateManifest) -> UpdateManifest:
        return replace(manifest, files=(*manifest.files, replace(manifest.files[0], path=path)))

    with pytest.raises(Refused, match="update_malformed"):
        read_update(forged(add), BELIEVED)


@pytest.mark.parametrize("target", ["/etc/passwd", "../../x", "../start-yidai/x", "", "nobody", "a\\b"])
def test_a_link_leads_to_a_file_of_the_update_or_nowhere(forged: Forge, target: str) -> None:
    def add(manifest: UpdateManifest) -> UpdateManifest:
        return replace(manifest, files=(*manifest.files, UpdateFile("_internal/l", "link", target=target)))

    with pytest.raises(Refused, match="update_malformed"):
        read_update(forged(add), BELIEVED)


def test_a_program_too_large_is_refused_before_it_is_unpacked(forged: Forge) -> None:
    def swell(manifest: UpdateManifest) -> UpdateManifest:
        return replace(manifest, files=(*manifest.files, replace(manifest.files[0], path="x", size=2**31)))

    with pytest.raises(Refused, match="update_over_limit"):
        read_update(forged(swell), BELIEVED)


def test_a_form_of_the_future_is_told_as_such(forged: Forge) -> None:
    with pytest.raises(Refused, match="update_from_the_future"):
        read_update(forged(lambda manifest: replace(manifest, format=2)), BELIEVED)


def test_what_is_cut_off_doubled_or_no_update_is_told_apart(update: Path, tmp_path: Path) -> None:
    whole = update.read_bytes()
    for content, reason in (
        (whole[:-5000], "update_truncated"),
        (whole[:700], "update_truncated"),
        (whole + b"x", "update_malformed"),
        (whole + whole, "update_malformed"),
        (b"PK\x03\x04" + whole, "update_not_an_update"),
        (b"", "update_not_an_update"),
        (b"manifest.json\x00" + bytes(2000), "update_malformed"),
    ):
        update.write_bytes(content)
        with pytest.raises(Refused, match=reason):
            read_update(update, BELIEVED)
    with pytest.raises(Trouble, match="file_gone"):
        read_update(tmp_path / "nothing", BELIEVED)


@pytest.fixture
def update(tmp_path: Path) -> Path:
    return an_update(tmp_path, "0.2.0")


@pytest.fixture
def forged(update: Path) -> Forge:
    """The update with another manifest under the publisher's own signature: its maker is the enemy."""

    def forge(change: Callable[[UpdateManifest], UpdateManifest]) -> Path:
        manifest = change(read_update(update, BELIEVED).manifest)
        document, _signature, rest = parts(update)
        document = canonical(asdict(manifest))
        return together(update, document, signed_by(PUBLISHERS)(document, manifest.signed_as()), rest)

    return forge


def parts(path: Path) -> tuple[bytes, bytes, bytes]:
    """Manifest, signature, and everything after them."""
    data, found, at = path.read_bytes(), [], 0
    for _member in range(2):
        size = int(data[at + 124 : at + 135], 8)
        found.append(data[at + 512 : at + 512 + size])
        at += 512 + size + -size % 512
    return found[0], found[1], data[at:]


def together(path: Path, document: bytes, signature: bytes, rest: bytes) -> Path:
    small = [("manifest.json", document), ("manifest.json.minisig", signature)]
    packed = [tar.header(name, len(data)) + data + tar.padding(len(data)) for name, data in small]
    path.write_bytes(b"".join([*packed, rest]))
    return path


def run(folder: Path, *command: str) -> str:
    ended: Any = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=True)
    return str(ended.stdout)
