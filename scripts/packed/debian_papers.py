"""What Debian asks to lie beside a program: who packed it, what changed, the licences, a page for `man`, and
why the package is not built as one of Debian's own would be.
"""

from __future__ import annotations

import gzip
import os
from datetime import date
from pathlib import Path

NOBODY = "The authors of Yidai <yidai@localhost>"

_CHANGES = """\
{name} ({version}) unstable; urgency=medium

  * What is new for the people who use it: /usr/share/doc/{name}/CHANGELOG.md.gz

 -- {maintainer}  {day:%a, %d %b %Y} 00:00:00 +0000
"""

_COPYRIGHT = """\
Yidai is under the Apache License, version 2.0: /usr/share/common-licenses/Apache-2.0

Of what comes along, Qt, PySide6, psycopg and others are under the GNU Lesser General Public License:
/usr/share/common-licenses/LGPL-3 and /usr/share/common-licenses/LGPL-2.1. They lie in
/opt/{name}/_internal as files of their own, which may be exchanged. Below is everything, with its licence.

"""

_PAGE = """\
.TH {upper} 1 "{day:%Y-%m-%d}" "Yidai {version}" "User commands"
.SH NAME
{name} \\- village drug\\-control records, one person one bag{of_whom}
.SH SYNOPSIS
.B {name}
.RI [ command ]
.RI [ options ]
.SH DESCRIPTION
Without a command the window opens.
The records lie encrypted on this computer; nothing is ever sent over a network by itself.
.PP
.B {name} \\-\\-help
lists the commands, and
.B {name} command \\-\\-help
says what each takes.
F1 in the window opens the manual.
.SH ENVIRONMENT
.TP
.B YIDAI_LANGUAGE
en: commands answer in English, else in Chinese.
"""

_OVERRIDES = """\
# One folder, as it also comes without Debian's help and for other systems; taking a new version exchanges it
# whole. /opt is where such programs belong.
{name}: dir-or-file-in-opt *
# The libraries are those of the lock file, digest for digest as sbom.cdx.json names them: what is stripped,
# split or built anew would be none of them. Laptops without internet get no library by themselves.
{name}: unstripped-binary-or-object *
{name}: embedded-library *
{name}: shared-library-lacks-prerequisites *
{name}: hardening-no-pie *
# A paper looks the same on every laptop, whatever fonts its system has.
{name}: duplicate-font-file *
"""
_NO_ADDRESS = """\
# Nobody gave an address; DEBFULLNAME and DEBEMAIL say who packs. Villages ask their county.
{name}: bogus-mail-host *
"""


def maintainer() -> str:
    """Who packs, as Debian's own tools take it from DEBFULLNAME and DEBEMAIL; else an address of nobody's."""
    name, address = os.environ.get("DEBFULLNAME", ""), os.environ.get("DEBEMAIL", "")
    return f"{name} <{address}>" if name and address else NOBODY


def lay_papers(tree: Path, root: Path, name: str, *, version: str, of_whom: str, day: date) -> None:
    """Write them all into the tree of a package; `day` is that of this version."""
    share, who = tree / "usr" / "share", maintainer()
    said = {"name": name, "version": version, "maintainer": who, "day": day}
    doc = share / "doc" / name
    licences = (root / "docs" / "licences.md").read_text("utf-8")
    lay(doc / "copyright", (_COPYRIGHT.format(name=name) + licences).encode())
    lay(doc / "CHANGELOG.md.gz", _packed((root / "CHANGELOG.md").read_text("utf-8")))
    lay(doc / "changelog.gz", _packed(_CHANGES.format(**said)))
    page = _PAGE.format(**said, upper=name.upper(), of_whom=of_whom)
    lay(share / "man" / "man1" / f"{name}.1.gz", _packed(page))
    overrides = _OVERRIDES + (_NO_ADDRESS if who == NOBODY else "")
    lay(share / "lintian" / "overrides" / name, overrides.format(name=name).encode())


def lay(path: Path, data: bytes) -> None:
    """Write one file that everybody may read, in folders that everybody may enter."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data)
    path.chmod(0o644)
    for folder in path.parents:
        if folder.name == "tree":
            break
        folder.chmod(0o755)


def _packed(text: str) -> bytes:
    return gzip.compress(text.encode(), 9, mtime=0)
