"""Save the package that an update carries, for an administrator to install."""

from __future__ import annotations

from pathlib import Path
from typing import BinaryIO

from app.bundles.publish import publish
from app.errors import Refused, Trouble
from app.updates.read_update import Update
from app.updates.write_update import copy_part


def save_package(update: Update, folder: Path) -> Path:
    """Write the package into `folder`, compared with the signed manifest and read back; its path.

    Raises Refused: update_no_package, update_damaged; Trouble as `publish`, and "file_gone".
    """
    package = update.manifest.package
    if package is None:
        raise Refused("update_no_package")

    def write(sink: BinaryIO) -> None:
        try:
            source = update.path.open("rb")
        except OSError:
            raise Trouble("file_gone") from None
        with source:
            source.seek(update.start_of(package))
            copy_part(source, sink, package)

    name = f"yidai_{update.manifest.version}_{update.manifest.system.removeprefix('linux-')}.deb"
    return publish(folder, name, write, size=package.size).path
