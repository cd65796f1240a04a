"""The pack for an inspection 督导检查材料: ledgers of a period, photos with captions, an index, copies."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from functools import partial
from io import BytesIO
from pathlib import Path

from app.attachments.kinds import NAMES
from app.attachments.look_inside import Looker
from app.attachments.size_limit import size_limit
from app.clock import Moment, day_of
from app.errors import Refused, Trouble
from app.ids import PersonId
from app.printing.bag_attachments import DocumentLooking, Pages
from app.printing.forms.county_forms import forms_in_force, line_in_force, lines_in_force
from app.printing.gather import paper_context
from app.printing.layout.paper import MM, PORTRAIT, Stack
from app.printing.layout.picture import Encoded
from app.printing.layout.register import Column, RegisterForm, lay_register
from app.printing.layout.text import COVER_TITLE, COVER_VALUE
from app.printing.layout.words import long_date
from app.printing.ledger_photos import ledger_photos, photos_counted
from app.printing.photo_sheets import CaptionedPhoto, lay_photos
from app.printing.press import Bound, Cancelled, Progress, print_groups
from app.printing.print_form import FormWish, laid_form, may_print, things_of
from app.printing.print_paper import Paper, noted, pictures_only
from app.printing.print_reason import check_reason
from app.printing.values import PaperContext
from app.reports.period import Period
from app.vault.blobs import blob_store
from app.vault.vault import Vault
from app.village.read_village import read_village
from app.work import Connection, look

PACK = "PACK"
TITLE = "督导检查材料"
PROOF = "佐证照片"
COPIES = 2
MOST_PHOTOS = 500
_EDGE = 1600
_INDEX = RegisterForm(
    PACK,
    "材料目录",
    (
        Column("序号", 14, "#"),
        Column("材料名称", 84, "title", "left"),
        Column("表号", 20, "form"),
        Column("页数", 18, "pages"),
        Column("页号", 24, "numbers"),
    ),
    least_rows=10,
    row_height=27,
)


@dataclass(frozen=True)
class PackWish:
    """What lies in the pack: forms by number, of a period, each followed by the photos that are tied to its
    lines, and photos from files (their captions are the files' names), in so many copies."""

    forms: tuple[str, ...]
    period: Period
    photos: tuple[Path, ...] = ()
    copies: int = COPIES
    with_photos: bool = True


@dataclass(frozen=True)
class _Line:
    title: str
    form: str
    pages: int
    numbers: str


def forms_with_records(
    connection: Connection, vault: Vault, period: Period, *, now: Moment
) -> dict[str, int]:
    """Which ledgers of the village have something in the period that this user may print: by number, with
    how many photos and scans are tied to their lines."""
    found = {}
    forms = forms_in_force(connection)
    for line in lines_in_force(connection):
        form = forms.get(line.number)
        if line.is_of_person or form is None or not may_print(vault, form, line.number):
            continue
        wish = FormWish(line.number, period=period)
        laid = laid_form(connection, vault, wish, now=now, masked=True)
        if laid.has_rows:
            found[line.number] = photos_counted(connection, laid.rows)
    return found


def photos_in(folder: Path) -> tuple[Path, ...]:
    """The pictures of a folder by name. Raises: Trouble("folder_missing")."""
    try:
        found = sorted(path for path in folder.iterdir() if path.suffix.lower() in NAMES)
    except OSError:
        raise Trouble("folder_missing") from None
    return tuple(found[:MOST_PHOTOS])


def print_pack(
    vault: Vault,
    wish: PackWish,
    *,
    now: Moment,
    masked: bool = True,
    reason: str = "",
    looking: DocumentLooking | None = None,
    progress: Progress | None = None,
    cancelled: Cancelled | None = None,
) -> Paper:
    """The pack as one PDF: each copy with its own number, cover, index, ledgers and photos.

    Raises: Refused("nothing_chosen_to_print" | "form_unknown" | "print_reason_missing" | "not_for_role" |
    "printing_cancelled"). A photo that cannot be opened leaves a box and a warning.
    """
    if not wish.forms and not wish.photos:
        raise Refused("nothing_chosen_to_print")
    out = BytesIO()
    people: list[PersonId] = []
    with ExitStack() as opened:
        looker = opened.enter_context(Looker(looking or pictures_only))
        connection = opened.enter_context(look(vault))
        files = Pages(blob_store(vault, connection), looker)
        village = read_village(connection, on=day_of(now))
        context = paper_context(village, printed_by=vault.user_name, now=now, masked=masked)
        parts: list[Bound] = []
        seen: set[str] = set()  # two ledgers may show one line: its photos follow the first
        for number in wish.forms:
            line = line_in_force(connection, number)
            things = things_of(forms_in_force(connection).get(line.number), line.number)
            check_reason(vault, masked, reason, things=things)
            wished = FormWish(line.number, period=wish.period)
            laid = laid_form(connection, vault, wished, now=now, masked=masked)
            context = replace(context, period=laid.context.period, year=laid.context.year)
            parts += [_joined(group, line.title) for group in laid.groups]
            people += laid.people
            new = [row for row in laid.rows if row.row not in seen]
            seen |= {row.row for row in new}
            photos = list(ledger_photos(connection, new, files)) if wish.with_photos else []
            if photos:
                parts.append(lay_photos(f"{line.title}：照片", photos))
        parts += _photos(wish.photos, looker, size_limit(connection))
        groups = [[_cover(context, len(parts)), _index(context, parts), *parts]]
        printed = print_groups(groups, context, out, title=TITLE, copies=wish.copies, cancelled=cancelled)
    if progress is not None:
        progress(printed.pages, printed.pages)
    return noted(vault, PACK, out, printed, list(dict.fromkeys(people)), masked, reason, now)


def _joined(group: Sequence[Bound], title: str) -> Bound:
    """Several bound papers of one form as one line of the index."""
    sheets = [sheet for part in group for sheet in part.sheets]
    return Bound(group[0].form, title, sheets)


def _cover(context: PaperContext, papers: int) -> Bound:
    stack = Stack(PORTRAIT)
    stack.space(70 * MM)
    stack.paragraph(TITLE, COVER_TITLE)
    stack.space(60 * MM)
    for words in (
        f"{context.county}{context.town}{context.village_name}",
        f"期间：{context.period}" if context.period else "",
        f"共 {papers} 种材料",
        long_date(context.printed_at.date()),
    ):
        if words:
            stack.paragraph(words, COVER_VALUE)
            stack.space(4 * MM)
    return Bound(PACK, TITLE, stack.sheets, numbered=False)


def _index(context: PaperContext, parts: Sequence[Bound]) -> Bound:
    lines, start = [], 1
    for part in parts:
        end = start + len(part.sheets) - 1
        numbers = f"{start}-{end}" if end > start else f"{start}"
        lines.append(_Line(part.title, part.form, len(part.sheets), numbers))
        start = end + 1
    stack = lay_register(_INDEX, lines, left=f"单位：{context.unit}", right=f"期间：{context.period}")
    return Bound(PACK, _INDEX.title, stack.sheets, numbered=False)


def _photos(paths: Sequence[Path], looker: Looker, most_mib: int) -> list[Bound]:
    """Those of a folder; their captions are the names of the files."""
    found = [CaptionedPhoto(path.stem, partial(_read, path, looker, most_mib)) for path in paths]
    return [lay_photos(PROOF, found)] if found else []


def _read(path: Path, looker: Looker, most_mib: int) -> Encoded | None:
    """One photo, drawn by the limited process and turned as its camera says."""
    from app.attachments.prepare_attachment import prepare_file
    from app.printing.encode_picture import encode_picture

    try:
        prepared = prepare_file(path, looker, most_mib=most_mib)
        raster = looker.open(prepared.pieces, prepared.media).page(0, _EDGE)
    except (Refused, Trouble):
        return None
    return encode_picture(raster, turned=prepared.turned)
