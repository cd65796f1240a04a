"""`yidai-county send-update`: a new version of the program for the villages, signed by the county."""

from __future__ import annotations

from pathlib import Path

import click

from app.bundles import minisign
from app.bundles.minisign import SigningKey
from app.county.county_keys import county_keys
from app.errors import Refused
from app.updates.manifest import COUNTY
from app.updates.read_update import read_update
from app.updates.trusted_keys import TrustedKey, publisher_key
from app.updates.write_update import News, Sign, sign_anew, write_update
from app.work import look
from ui.commands.command_line import answer, as_json, password_file, translate
from ui.commands.county_home import home_option, opened_county


@click.command("send-update")
@click.argument("source", type=click.Path(path_type=Path, exists=True))
@home_option
@click.option("--to", "out", required=True, type=click.Path(path_type=Path, file_okay=False), help="A stick.")
@click.option("--deb", type=click.Path(path_type=Path, dir_okay=False, exists=True), help="The package, too.")
@click.option("--news", default="", help="What is new, in Chinese, for the cadres.")
@click.option("--news-en", default="", help="The same in English.")
@password_file
@as_json
def send_update(
    source: Path,
    home: Path,
    out: Path,
    deb: Path | None,
    news: str,
    news_en: str,
    password_file: Path | None,
    as_json: bool,
) -> None:
    """Sign a new version with the county's key, which the laptops that have joined believe.

    SOURCE is a packed folder that was built or tried by the county itself, or an update that the publisher
    has signed.
    """
    if not out.is_dir():
        raise Refused("folder_missing")
    with opened_county(home, password_file) as (vault, _moment), look(vault) as connection:
        key = county_keys(connection).signing
    if source.is_dir():
        said = News(news, news_en)
        made = write_update(source, out, signer=COUNTY, sign=_signed_by(key), news=said, package=deb)
    else:
        believed = (*publisher_key(), TrustedKey(COUNTY, key.public()))
        made = sign_anew(read_update(source, believed), out, signer=COUNTY, sign=_signed_by(key))
    found = {"update": made.path, "size": made.size}

    def say() -> None:
        words = translate("commands", "{file} is written and was read back. Laptops that joined take it.")
        click.echo(words.format(file=made.path))

    answer(found, as_json, say)


def _signed_by(key: SigningKey) -> Sign:
    def sign(document: bytes, detail: str) -> bytes:
        return minisign.sign(document, key, minisign.UPDATE, detail)

    return sign
