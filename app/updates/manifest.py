"""What an update holds: which program for which system, every file of it with its digest. Signed.

Read as strictly as the manifest of a bundle: canonical JSON, exactly these fields, everything that does
not fit is refused before a byte of the rest is looked at.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, field

from app.bundles.limits import LIMITS
from app.bundles.manifest import HEX64, PLAIN
from app.bundles.strict_json import Fields, read_json
from app.errors import Refused
from app.updates.paths import are_apart, is_safe_path, stays_inside
from app.updates.version_number import FORM
from db.canonical import canonical

FORMAT = 1
MANIFEST = "manifest.json"
SIGNATURE = "manifest.json.minisig"
PROGRAM = "program.xz"
PACKAGE = "package.deb"
MALFORMED = "update_malformed"

FILE, EXECUTABLE, LINK = "file", "executable", "link"
PUBLISHER, COUNTY = "publisher", "county"
MOST_FILES = 20_000
MOST_UNPACKED = 2048 * 1024 * 1024
"""Bytes of a whole program, unpacked."""

SYSTEM = re.compile(r"(linux|windows)-[a-z0-9_]{2,16}")
_DAY = re.compile(r"20[0-9]{2}-[01][0-9]-[0-3][0-9]")
_SCHEMA = re.compile(r"[0-9a-z_]{1,32}")
_GLIBC = re.compile(r"(?:[0-9]{1,2}\.[0-9]{1,3})?")
_LIBRARY = re.compile(r"[0-9A-Za-z_.+-]{1,80}")
_KIND = re.compile(f"{FILE}|{EXECUTABLE}|{LINK}")
_SIGNER = re.compile(f"{PUBLISHER}|{COUNTY}")
_ANY_PATH = re.compile(r"[^\x00-\x1f\x7f]{1,400}")
_TARGET = re.compile(r"[^\x00-\x1f\x7f]{0,400}")
_DIGEST = re.compile(r"(?:[0-9a-f]{64})?")
_NEWS = re.compile(r"[^\x00-\x09\x0b-\x1f\x7f]{0,4000}")


@dataclass(frozen=True, slots=True)
class UpdateFile:
    """One file below the program's folder. A link has a `target` and no content of its own."""

    path: str
    kind: str
    size: int = 0
    sha256: str = ""
    target: str = ""


@dataclass(frozen=True, slots=True)
class Part:
    """A member of the tar after the signature."""

    name: str
    size: int
    sha256: str


@dataclass(frozen=True, slots=True)
class UpdateManifest:
    """`program` is the content of all files one after the other, compressed; `package` the same program
    as a package of the system, or none. `news` says in both languages what is new.
    """

    version: str
    system: str
    built_on: str
    signer: str
    schema: str
    bundle_format: int
    glibc: str
    libraries: tuple[str, ...]
    news_zh: str
    news_en: str
    files: tuple[UpdateFile, ...]
    parts: tuple[Part, ...]
    extra: Mapping[str, object] = field(default_factory=dict)
    format: int = FORMAT

    def to_bytes(self) -> bytes:
        """Canonical JSON."""
        return canonical(asdict(self))

    def signed_as(self) -> str:
        """What the trusted comment of the signature says of this update."""
        return f"{self.version} {self.system} by {self.signer}"

    @property
    def program(self) -> Part:
        """The compressed files."""
        return self.parts[0]

    @property
    def package(self) -> Part | None:
        """The package of the system that came along."""
        return self.parts[1] if len(self.parts) > 1 else None

    def unpacked(self) -> int:
        """Bytes of all files together."""
        return sum(file.size for file in self.files)


def update_name(version: str, system: str) -> str:
    """The name of the file on the stick."""
    return f"yidai-{version}-{system}.update"


def read_update_manifest(data: bytes) -> UpdateManifest:
    """Raises Refused: update_malformed, update_from_the_future (a newer format), update_over_limit."""
    value = read_json(data, MALFORMED, depth=LIMITS.json_depth)
    number = value.get("format") if isinstance(value, dict) else None
    if isinstance(number, int) and not isinstance(number, bool) and number > FORMAT:
        raise Refused("update_from_the_future", format=number)
    fields = Fields(value, MALFORMED, "update")
    manifest = UpdateManifest(
        format=fields.whole("format", 1, FORMAT),
        version=fields.text("version", FORM),
        system=fields.text("system", SYSTEM),
        built_on=fields.text("built_on", _DAY),
        signer=fields.text("signer", _SIGNER),
        schema=fields.text("schema", _SCHEMA),
        bundle_format=fields.whole("bundle_format", 1),
        glibc=fields.text("glibc", _GLIBC),
        libraries=fields.texts("libraries", _LIBRARY, most=100),
        news_zh=fields.text("news_zh", _NEWS),
        news_en=fields.text("news_en", _NEWS),
        files=fields.each("files", _file, most=MOST_FILES),
        parts=fields.each("parts", _part, most=2),
        extra=fields.anything("extra"),
    )
    fields.end()
    check_files(manifest.files, manifest.system)
    _check_parts(manifest, fields)
    return manifest


def _file(fields: Fields) -> UpdateFile:
    return UpdateFile(
        path=fields.text("path", _ANY_PATH),
        kind=fields.text("kind", _KIND),
        size=fields.whole("size", 0),
        sha256=fields.text("sha256", _DIGEST),
        target=fields.text("target", _TARGET),
    )


def _part(fields: Fields) -> Part:
    return Part(
        name=fields.text("name", PLAIN),
        size=fields.whole("size", 1, LIMITS.file),
        sha256=fields.text("sha256", HEX64),
    )


def check_files(files: Sequence[UpdateFile], system: str) -> None:
    """Raises Refused: update_malformed (a path, a link or a digest that may not be), update_over_limit."""
    contents = {file.path for file in files if file.kind != LINK}
    paths = [file.path for file in files]
    if not all(map(is_safe_path, paths)) or not are_apart(paths):
        raise Refused(MALFORMED, why="a path that may not be")
    for file in files:
        if file.kind == LINK:
            if file.size or file.sha256 or system.startswith("windows"):
                raise Refused(MALFORMED, why="a link with content, or for Windows")
            if not stays_inside(file.path, file.target, contents):
                raise Refused(MALFORMED, why="a link that leads elsewhere")
        elif not file.sha256 or file.target:
            raise Refused(MALFORMED, why="a file without a digest, or with a target")
    if sum(file.size for file in files) > MOST_UNPACKED:
        raise Refused("update_over_limit")


def _check_parts(manifest: UpdateManifest, fields: Fields) -> None:
    if [part.name for part in manifest.parts] not in ([PROGRAM], [PROGRAM, PACKAGE]):
        raise fields.refused("the program first, then perhaps a package", "parts")
    if sum(part.size for part in manifest.parts) > LIMITS.file:
        raise Refused("update_over_limit")
