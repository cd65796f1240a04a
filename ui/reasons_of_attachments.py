"""What attaching a scan or a photo may say; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

ATTACHMENTS: dict[str, str] = {
    "attachment_too_large": QT_TRANSLATE_NOOP(
        "reasons",
        "The file is larger than {most_mib} MB. Take the photo in a smaller size, or scan with fewer dots.",
    ),
    "attachment_empty": QT_TRANSLATE_NOOP(
        "reasons",
        "There is nothing in this file. Take the photo or the scan once more.",
    ),
    "attachment_heic": QT_TRANSLATE_NOOP(
        "reasons",
        "This is a photo of the kind HEIC, which cannot be read here. On the telephone choose "
        "JPEG in the camera's settings (iPhone: Settings, Camera, Formats, Most Compatible), then"
        " take the photo again, or send it to yourself as JPEG.",
    ),
    "attachment_kind_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "Only photos (JPEG, PNG, BMP, TIFF, WebP) and PDF can be kept in a bag. Save it as one of"
        " these first.",
    ),
    "attachment_disguised": QT_TRANSLATE_NOOP(
        "reasons",
        "The file is not what its name says. It was not taken in: ask where it comes from.",
    ),
    "attachment_broken": QT_TRANSLATE_NOOP(
        "reasons",
        "The file is damaged or not complete. It was not taken in. Copy it once more, or take the"
        " photo again.",
    ),
    "attachment_unsafe": QT_TRANSLATE_NOOP(
        "reasons",
        "Reading this file would use too much of the machine: it is damaged or made to do harm. "
        "It was not taken in.",
    ),
    "attachment_too_many_dots": QT_TRANSLATE_NOOP(
        "reasons",
        "The picture has more dots than a document needs. Set the camera to a smaller size and "
        "take it again.",
    ),
    "attachment_many_pages": QT_TRANSLATE_NOOP(
        "reasons",
        "This picture file has several pages. Save it as PDF, then add it once more.",
    ),
    "attachment_too_many_pages": QT_TRANSLATE_NOOP(
        "reasons",
        "The PDF has too many pages for one attachment. Divide it.",
    ),
    "attachment_pdf_locked": QT_TRANSLATE_NOOP(
        "reasons",
        "The PDF is locked with a password. Save it without one, then add it once more.",
    ),
    "attachment_no_picture": QT_TRANSLATE_NOOP(
        "reasons", "A PDF is neither a portrait nor a character. Bring it in as a picture."
    ),
    "attachment_other_bag": QT_TRANSLATE_NOOP(
        "reasons", "That record lies in another bag, or is no longer there."
    ),
    "attachment_twice": QT_TRANSLATE_NOOP(
        "reasons",
        "The same file lies in this bag already: {title}",
    ),
    "attachment_unknown": QT_TRANSLATE_NOOP(
        "reasons",
        "This attachment is no longer there. Open the bag once more.",
    ),
    "attachment_title_long": QT_TRANSLATE_NOOP(
        "reasons",
        "The name has more than {most} {most:character|characters}. Shorten it.",
    ),
    "attachment_limit_impossible": QT_TRANSLATE_NOOP(
        "reasons",
        "The limit is a whole number of megabytes from 1 to {most}.",
    ),
    "attachment_gone": QT_TRANSLATE_NOOP(
        "reasons",
        "The file is no longer there. If it lies on a telephone, unlock it and choose once more.",
    ),
    "attachment_unreadable": QT_TRANSLATE_NOOP(
        "reasons",
        "The file cannot be read. Unlock the telephone, or copy the file to this laptop first.",
    ),
    "attachment_missing": QT_TRANSLATE_NOOP(
        "reasons",
        "The record is here, but the file itself is not: it has not come from the other laptop "
        "yet, or was not beside the backup.",
    ),
    "attachment_damaged": QT_TRANSLATE_NOOP(
        "reasons",
        "The kept file is damaged. Restore a backup from a stick, or add the file once more.",
    ),
    "attachment_kind_newer": QT_TRANSLATE_NOOP(
        "reasons",
        "This kind of file comes from a newer Yidai. Update this program first.",
    ),
    "attachment_look_unavailable": QT_TRANSLATE_NOOP(
        "reasons",
        "The file could not be checked here, so it was not taken in. Start Yidai anew, then try again.",
    ),
}
