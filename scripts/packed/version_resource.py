"""What Windows shows under a program's properties: its name, its version, whose it is."""

from __future__ import annotations

from pathlib import Path

_CHINESE, _UNICODE = 0x0804, 1200
_FORM = """\
VSVersionInfo(
  ffi=FixedFileInfo(
    filevers={numbers}, prodvers={numbers}, mask=0x3F, flags=0x0, OS=0x40004, fileType=0x1, subtype=0x0,
    date=(0, 0)),
  kids=[
    StringFileInfo([StringTable({table!r}, [
{words}
    ])]),
    VarFileInfo([VarStruct('Translation', [{language}, {encoding}])])
  ]
)
"""


def write_version_resource(path: Path, program: str, version: str) -> Path:
    """Write the text that PyInstaller makes the resource of, for the `program` of this `version`; its path.

    Raises ValueError where the version is not three numbers.
    """
    major, minor, patch = (int(part) for part in version.split("."))
    said = {
        "CompanyName": "The authors of Yidai",
        "FileDescription": "一人一袋 Yidai",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "Apache-2.0",
        "OriginalFilename": f"{program}.exe",
        "ProductName": "一人一袋 Yidai",
        "ProductVersion": version,
    }
    text = _FORM.format(
        numbers=(major, minor, patch, 0),
        table=f"{_CHINESE:04X}{_UNICODE:04X}",
        words="\n".join(f"      StringStruct({name!r}, {words!r})," for name, words in said.items()),
        language=_CHINESE,
        encoding=_UNICODE,
    )
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, "utf-8")
    return path
