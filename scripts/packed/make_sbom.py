"""The bill of materials of a packed folder, as CycloneDX 1.6.

It holds every library with its version, licence and the digests of the files that the lock allows,
what is compiled into those, the fonts, and each program and shared library of the folder itself.
The same inputs give the same bytes.
"""

from __future__ import annotations

import hashlib
import json
import re
import uuid
from pathlib import Path
from typing import Any

from scripts.packed.needs import programs_and_libraries

_LOCKED = re.compile(r"^([\w.-]+)==(\S+)", re.MULTILINE)
_DIGEST = re.compile(r"--hash=sha256:([0-9a-f]{64})")
_NOT_PACKED = "left out of packed programs"


def make_sbom(root: Path, folder: Path, version: str, *, lock: str = "run.txt") -> str:
    """The bill of `folder`, packed from the sources in `root` with the libraries of `lock`, as JSON text.

    Raises LookupError where the licences page and the county's lock, which holds all libraries, do not
    name the same ones.
    """
    parts = [
        *_libraries(root, lock),
        *_listed(root, "Compiled into those", "library"),
        *_listed(root, "Fonts", "data"),
        *_listed(root, "Pictures and tables", "data"),
        *_files(folder),
    ]
    bill: dict[str, Any] = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {
            "component": {
                "type": "application",
                "bom-ref": "yidai",
                "name": "yidai",
                "version": version,
                "licenses": [{"license": {"id": "Apache-2.0"}}],
            }
        },
        "components": parts,
    }
    content = json.dumps(bill, sort_keys=True).encode()
    bill["serialNumber"] = f"urn:uuid:{uuid.UUID(bytes=hashlib.sha256(content).digest()[:16], version=4)}"
    return json.dumps(bill, indent=1, ensure_ascii=False) + "\n"


def _libraries(root: Path, lock: str) -> list[dict[str, Any]]:
    whole = _locked(root / "requirements" / "county.txt")
    locked = _locked(root / "requirements" / lock)
    page = _page(root)
    named = _rows(page, "Libraries that Yidai asks for") + _rows(page, "Libraries that those bring")
    if {(name, version) for name, version, *_rest in named} != {(n, v) for n, (v, _d) in whole.items()}:
        raise LookupError("docs/licences.md and requirements/county.txt name other libraries or versions")
    return [
        {
            "type": "library",
            "bom-ref": f"{name}@{version}",
            "name": name,
            "version": version,
            "purl": f"pkg:pypi/{name}@{version}",
            "licenses": [{"license": {"name": licence}}],
            # The lock names every file of a version, for all systems; one of them was packed.
            "properties": [{"name": "locked:sha256", "value": digest} for digest in locked[name][1]],
        }
        for name, version, licence, use in named
        if _NOT_PACKED not in use and name in locked
    ]


def _locked(path: Path) -> dict[str, tuple[str, list[str]]]:
    text = path.read_text("utf-8")
    starts = list(_LOCKED.finditer(text))
    ends = [start.start() for start in starts[1:]] + [len(text)]
    return {
        start[1]: (start[2], _DIGEST.findall(text[start.end() : end]))
        for start, end in zip(starts, ends, strict=True)
    }


def _listed(root: Path, heading: str, sort: str) -> list[dict[str, Any]]:
    return [
        {
            "type": sort,
            "bom-ref": f"{heading}: {row[0]}",
            "name": row[0],
            "licenses": [{"license": {"name": row[-2]}}],
            "description": row[-1],
        }
        for row in _rows(_page(root), heading)
    ]


def _page(root: Path) -> str:
    return (root / "docs" / "licences.md").read_text("utf-8")


def _rows(page: str, heading: str) -> list[list[str]]:
    """The cells of the table below a heading, without the line of titles and the ruler."""
    section = page.split(f"\n## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]


def _files(folder: Path) -> list[dict[str, Any]]:
    return [
        {
            "type": "file",
            "bom-ref": f"file:{path.relative_to(folder).as_posix()}",
            "name": path.relative_to(folder).as_posix(),
            "hashes": [{"alg": "SHA-256", "content": hashlib.sha256(path.read_bytes()).hexdigest()}],
        }
        for path in programs_and_libraries(folder)
    ]
