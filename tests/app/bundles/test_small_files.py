"""The receipts, county files and transfers in tests/files/bundles: the folder says what becomes of them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from app.bundles.county_file import read_county_file
from app.bundles.county_of import County
from app.bundles.minisign import PublicKey
from app.bundles.receipt_file import read_receipt
from app.errors import Refused
from app.transfer.open_transfer import open_transfer
from tests.factories.bundle_files import FOLDER
from tests.factories.small_files import every_file

KEYS = json.loads((FOLDER / "keys.json").read_text("utf-8"))
COUNTY_KEY = PublicKey.from_text(KEYS["sign_public"])
COUNTY = County(KEYS["county"], "", KEYS["sign_public"], (), 1, "", 1, None)
FILES = sorted(str(path.relative_to(FOLDER)) for path in FOLDER.glob("*/*.yidai-*"))


def test_every_outcome_has_its_files() -> None:
    assert sorted(every_file()) == FILES


@pytest.mark.parametrize("name", FILES)
def test_a_kept_file_ends_as_its_folder_says(name: str, tmp_path: Path) -> None:
    outcome = name.partition("/")[0]
    if outcome == "valid":
        read(FOLDER / name, tmp_path)
        return
    with pytest.raises(Refused) as caught:
        read(FOLDER / name, tmp_path)
    assert caught.value.reason == outcome


def read(path: Path, folder: Path) -> None:
    data = path.read_bytes()
    if path.suffix == ".yidai-receipt":
        identities = [KEYS["laptop_age_identity"]]
        read_receipt(data, identities, county=KEYS["county"], key=COUNTY_KEY, laptop=KEYS["laptop"])
    elif path.suffix == ".yidai-county":
        read_county_file(data, known=COUNTY_KEY)
    else:
        us, code = [KEYS["receiver_age_identity"]], KEYS["receiver_village_code"]
        with open_transfer(path, us, folder=folder, village_code=code, county=COUNTY):
            pass
