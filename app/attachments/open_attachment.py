"""Look at a kept attachment: decrypted into memory, drawn by the limited process, written nowhere."""

from __future__ import annotations

from app.attachments.attachment_details import AttachmentRecord
from app.attachments.look_inside import Looker, Opened
from app.errors import Trouble
from app.vault.blobs import BlobStore


def open_attachment(store: BlobStore, record: AttachmentRecord, looker: Looker) -> Opened:
    """Have it opened. What came from another laptop is trusted no more than a stranger's file.

    Raises as `BlobStore.read` and `Looker.open`; Trouble("attachment_kind_newer").
    """
    if record.media is None:
        raise Trouble("attachment_kind_newer")
    return looker.open([store.read(record.digest)], record.media)
