"""The portrait on the card, and a character of the name that no font has, drawn from its picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from io import BytesIO

import pytest

from app.attachments.attach_file import attach_file
from app.attachments.attachment_details import NAME, PORTRAIT
from app.attachments.change_attachment import change_attachment
from app.attachments.list_attachments import list_attachments, read_attachment
from app.attachments.look_inside import Looker
from app.errors import Refused
from app.ids import AttachmentId, PersonId
from app.printing.bag import lay_bag
from app.printing.draw_apart import draw_apart
from app.printing.gather import gather_bag
from app.printing.print_form import FormWish, print_form
from app.printing.print_paper import Paper, bag_files, context_of, print_bag, print_roster
from app.vault.blobs import BLOBS, blob_store
from tests.app.printing.test_bag_attachments import pictures
from tests.factories.people import Office, a_person
from tests.factories.pictures import paper, photo, prepared
from ui.attachments.looking import pdf_command

ReadBack = Callable[[bytes], list[str]]
WHOLE = "王〓（左王右某）明"


@pytest.mark.parametrize("number", ["F02", "F04"])
def test_the_portrait_is_drawn_on_the_card_in_full_and_never_masked(
    office: Office, looker: Looker, person: PersonId, number: str
) -> None:
    attach(office, looker, person, photo((60, 80)), PORTRAIT)
    (shown,) = pictures(form(office, number, person).data)
    assert shown.size == (60, 80)
    assert pictures(print_form(office.vault, FormWish(number, person), now=office.now).data) == []


def test_a_portrait_has_no_sheet_of_its_own_in_the_bag(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((60, 80)), PORTRAIT, name="本人近照.jpg")
    printed = bag(office, person)
    assert len(pictures(printed.data)) == 1
    assert "本人近照" not in "".join(read_back(printed.data))


def test_of_two_portraits_the_later_one_is_drawn(office: Office, looker: Looker, person: PersonId) -> None:
    attach(office, looker, person, photo((60, 80)), PORTRAIT)
    attach(office, looker, person, photo((30, 40), colour="blue"), PORTRAIT)
    (shown,) = pictures(form(office, "F02", person).data)
    assert shown.size == (30, 40)


def test_the_picture_stands_in_the_name_and_its_words_are_copied(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((40, 40)), NAME)
    for number in ("F02", "F03", "F05", "F11", "F13", "P01"):
        printed = form(office, number, None if number == "F03" else person)
        assert WHOLE in "".join(read_back(printed.data)), number
        assert pictures(printed.data), number
        assert not printed.warnings, number
    assert WHOLE in "".join(read_back(roster(office).data))


def test_the_picture_is_in_the_file_once_however_often_the_name_stands_there(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((40, 40)), NAME)
    for _ in range(3):
        office.visit(person, kind="1")
    printed = bag(office, person)
    assert "".join(read_back(printed.data)).count(WHOLE) >= 4
    assert len(pictures(printed.data)) == 1


def test_two_marks_have_two_pictures_in_the_order_in_which_they_came(
    office: Office, looker: Looker, read_back: ReadBack
) -> None:
    both = office.add_person(a_person(name="〓〓", name_picture_note="上山下水；左木右风"))
    attach(office, looker, both, photo((40, 40)), NAME)
    attach(office, looker, both, photo((40, 20), colour="blue"), NAME)
    printed = form(office, "F02", both)
    assert "〓（上山下水）〓（左木右风）" in "".join(read_back(printed.data))
    assert [one.size for one in pictures(printed.data)] == [(20, 40), (20, 20)], "trimmed to the ink"


def test_without_a_picture_the_words_are_printed(
    office: Office, person: PersonId, read_back: ReadBack
) -> None:
    printed = form(office, "F02", person)
    assert WHOLE in "".join(read_back(printed.data))
    assert pictures(printed.data) == []


def test_a_masked_print_shows_neither(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((40, 40)), NAME)
    printed = print_form(office.vault, FormWish("F02", person), now=office.now)
    text = "".join(read_back(printed.data))
    assert "王**" in text
    assert "左王右某" not in text
    assert pictures(printed.data) == []


def test_a_picture_that_is_lost_leaves_the_mark_and_a_warning(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((40, 40)), NAME)
    for file in (office.vault.folder / BLOBS).iterdir():
        file.unlink()
    printed = form(office, "F02", person)
    assert [one.reason for one in printed.warnings] == ["attachment_not_printed"]
    assert WHOLE in "".join(read_back(printed.data))


def test_the_process_that_draws_has_the_pictures_too(
    office: Office, looker: Looker, person: PersonId, read_back: ReadBack
) -> None:
    attach(office, looker, person, photo((40, 40)), NAME)
    context, out = context_of(office.vault, office.now, masked=False), BytesIO()
    with bag_files(office.vault, pdf_command) as files, office.look() as connection:
        values = gather_bag(
            connection, person, today=office.today, masked=False, context=context, files=files
        )
        draw_apart([lay_bag(values, context)], context, out, title="档案袋")
    assert WHOLE in "".join(read_back(out.getvalue()))
    assert len(pictures(out.getvalue())) == 1


def test_a_document_is_neither_a_portrait_nor_a_character(
    office: Office, looker: Looker, person: PersonId
) -> None:
    with pytest.raises(Refused, match="attachment_no_picture"):
        attach(office, looker, person, paper(1), PORTRAIT, name="身份证.pdf")


def test_what_a_picture_shows_is_taken_back_like_any_other_change(
    office: Office, looker: Looker, person: PersonId
) -> None:
    made = attach(office, looker, person, photo(), PORTRAIT)
    assert office.sql("SELECT kind FROM attachment WHERE id = ?", made) == PORTRAIT
    with office.look() as connection:
        assert [one.details.kind for one in list_attachments(connection, person)] == [PORTRAIT]


def form(office: Office, number: str, person: PersonId | None) -> Paper:
    return print_form(office.vault, FormWish(number, person), now=office.now, masked=False, reason="1")


def bag(office: Office, person: PersonId) -> Paper:
    return print_bag(office.vault, person, now=office.now, masked=False, reason="1", looking=pdf_command)


def roster(office: Office) -> Paper:
    return print_roster(office.vault, now=office.now, masked=False, reason="1")


def attach(
    office: Office, looker: Looker, person: PersonId, data: bytes, kind: str, *, name: str = "图样.jpg"
) -> AttachmentId:
    with office.work() as session:
        store = blob_store(office.vault, session.connection)
        made = attach_file(session, store, person, prepared(looker, data, name))
    with office.work() as session:
        before = read_attachment(session.connection, made).details
        change_attachment(session, made, replace(before, kind=kind), now=office.now)
    return made


@pytest.fixture
def person(office: Office) -> PersonId:
    made = office.add_person(a_person(name="王〓明", name_picture_note="左王右某"))
    office.place(made)
    office.visit(made, kind="1")
    office.test(made)
    return made


@pytest.fixture(scope="module")
def looker() -> Iterator[Looker]:
    with Looker(pdf_command) as looking:
        yield looking
