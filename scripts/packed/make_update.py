"""Make the update of a packed folder, signed by the publisher with the stock minisign program.

    scripts/make_update dist/yidai --key ~/.minisign/minisign.key
    scripts/make_update dist/yidai --key … --deb dist/yidai_0.2.0_amd64.deb --news 新增… --out stick

minisign asks for the key's password itself. Laptops believe the publisher whose public key was in
resources/publisher.pub when their program was built; a county signs for its own villages with
`yidai-county send-update`. A key pair is made with `minisign -G -p resources/publisher.pub`.
"""

from __future__ import annotations

import argparse
import subprocess
import sys
import tempfile
from pathlib import Path

from app.bundles import minisign
from app.updates.manifest import PUBLISHER
from app.updates.write_update import News, write_update

ROOT = Path(__file__).resolve().parent.parent.parent


def main() -> None:
    words = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    words.add_argument("folder", type=Path, help="what scripts/build has packed")
    words.add_argument("--key", type=Path, required=True, help="the publisher's secret key")
    words.add_argument("--deb", type=Path, help="the package, where it was installed")
    words.add_argument("--news", default="", help="what is new, in Chinese")
    words.add_argument("--news-en", default="", help="what is new, in English")
    words.add_argument("--out", type=Path, default=ROOT / "dist", help="where the update goes")
    given = words.parse_args()

    def sign(document: bytes, detail: str) -> bytes:
        with tempfile.TemporaryDirectory() as place:
            file = Path(place) / "manifest.json"
            file.write_bytes(document)
            comment = f"{minisign.UPDATE} {detail}"
            subprocess.run(
                ["minisign", "-S", "-H", "-s", str(given.key), "-m", str(file), "-t", comment],
                check=True,
                stdout=sys.stderr,
            )
            return file.with_name("manifest.json.minisig").read_bytes()

    made = write_update(
        given.folder,
        given.out,
        signer=PUBLISHER,
        sign=sign,
        news=News(given.news, given.news_en),
        package=given.deb,
        progress=_tell,
    )
    print(made.path)


def _tell(done: int, whole: int) -> None:
    if sys.stderr.isatty():
        print(f"\rcompressing {done * 100 // max(whole, 1)} %", end="", file=sys.stderr)


if __name__ == "__main__":
    main()
