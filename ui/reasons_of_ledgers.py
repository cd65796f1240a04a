"""What taking in a ledger may say of a file, a sheet, a line or a cell; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

LEDGERS: dict[str, str] = {
    # the file
    "ledger_missing": QT_TRANSLATE_NOOP("reasons", "The file is no longer there. Choose it once more."),
    "ledger_extension_wrong": QT_TRANSLATE_NOOP(
        "reasons", "A file ending in {extension} cannot be read. Save it as .xlsx, .xls, .ods or .csv."
    ),
    "ledger_extension_differs": QT_TRANSLATE_NOOP(
        "reasons",
        "The file's ending does not fit what is inside. Open it in WPS or Excel and save it as .xlsx.",
    ),
    "ledger_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "This ledger cannot be read. Open it in WPS or Excel, save it as .xlsx and try again."
    ),
    "ledger_damaged": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is damaged. Open it in WPS or Excel, save it anew and try again."
    ),
    "ledger_password_protected": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is protected by a password. Save it without a password and try again."
    ),
    "ledger_not_a_spreadsheet": QT_TRANSLATE_NOOP(
        "reasons", "This is not a spreadsheet. Choose a file made with WPS or Excel."
    ),
    "ledger_is_a_web_page": QT_TRANSLATE_NOOP(
        "reasons", "This is a web page with the name of a spreadsheet. Open it in WPS and save it as .xlsx."
    ),
    "ledger_encoding_unknown": QT_TRANSLATE_NOOP(
        "reasons", "The characters of this file cannot be read. Open it in WPS or Excel and save it as .xlsx."
    ),
    "ledger_empty": QT_TRANSLATE_NOOP("reasons", "There is nothing in this file. Choose another one."),
    "ledger_without_table": QT_TRANSLATE_NOOP(
        "reasons", "No table was found in this file. Check that there is a line of headings above the names."
    ),
    "ledger_hostile": QT_TRANSLATE_NOOP(
        "reasons",
        "This file is built so that it could harm the computer. It was not read. Ask where it came from.",
    ),
    "ledger_unsafe": QT_TRANSLATE_NOOP(
        "reasons",
        "This computer cannot read ledgers safely, so none is read. Start Yidai anew, then try again.",
    ),
    "ledger_too_large": QT_TRANSLATE_NOOP(
        "reasons", "This ledger is too large. Split it into several files and take them in one by one."
    ),
    "ledger_took_too_long": QT_TRANSLATE_NOOP(
        "reasons", "Reading this ledger took too long and was stopped. Save it anew as .xlsx and try again."
    ),
    "ledger_reader_failed": QT_TRANSLATE_NOOP(
        "reasons", "Reading this ledger failed. Nothing was taken in. Save it anew as .xlsx and try again."
    ),
    "form_not_xlsx": QT_TRANSLATE_NOOP(
        "reasons", "Only forms saved as .xlsx without macros can be filled. Save it as .xlsx and try again."
    ),
    "form_reader_failed": QT_TRANSLATE_NOOP(
        "reasons", "Filling this form failed; nothing was written. Save it anew as .xlsx and try again."
    ),
    "form_without_codes": QT_TRANSLATE_NOOP(
        "reasons", "No cell of this form holds a figure code, such as audience_n in double curly brackets."
    ),
    "form_code_unknown": QT_TRANSLATE_NOOP(
        "reasons", "Nobody knows these codes: {codes}. Nothing was filled in. Correct them in the form."
    ),
    "ledger_cancelled": QT_TRANSLATE_NOOP("reasons", "Reading was cancelled. Nothing was taken in."),
    "import_cancelled": QT_TRANSLATE_NOOP("reasons", "Taking in was cancelled. Nothing was taken in."),
    "kind_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This kind of ledger cannot be taken in. Choose another kind."
    ),
    "field_unknown": QT_TRANSLATE_NOOP(
        "reasons", "This column cannot be taken in. Choose another meaning for it."
    ),
    "mapping_damaged": QT_TRANSLATE_NOOP(
        "reasons", "The remembered meaning of the columns is damaged. Set the columns once more."
    ),
    "perhaps_no_roster": QT_TRANSLATE_NOOP(
        "reasons", "This may not be a roster of people under care. Check before taking it in."
    ),
    # sheets and lines
    "sheet_empty": QT_TRANSLATE_NOOP("reasons", "The sheet is empty."),
    "sheet_hidden": QT_TRANSLATE_NOOP("reasons", "The sheet is hidden and is passed over."),
    "sheet_without_table": QT_TRANSLATE_NOOP("reasons", "There is no table on this sheet."),
    "sheet_columns_missing": QT_TRANSLATE_NOOP("reasons", "Columns are missing. Say which column is which."),
    "column_unmapped": QT_TRANSLATE_NOOP(
        "reasons", "Nobody has said what this column means; it is passed over."
    ),
    "line_blank": QT_TRANSLATE_NOOP("reasons", "Blank line, passed over."),
    "line_title": QT_TRANSLATE_NOOP("reasons", "Title, passed over."),
    "line_heading": QT_TRANSLATE_NOOP("reasons", "Headings, passed over."),
    "line_heading_again": QT_TRANSLATE_NOOP("reasons", "Headings once more, passed over."),
    "line_totals": QT_TRANSLATE_NOOP("reasons", "Totals, passed over."),
    "line_signature": QT_TRANSLATE_NOOP("reasons", "Signatures, passed over."),
    "line_remark": QT_TRANSLATE_NOOP("reasons", "Remark, passed over."),
    # who it is
    "person_unknown": QT_TRANSLATE_NOOP(
        "reasons", "Nobody of this name is kept here. Take in the roster first."
    ),
    "name_of_several": QT_TRANSLATE_NOOP("reasons", "Several people have this name. Choose who is meant."),
    "number_of_several": QT_TRANSLATE_NOOP(
        "reasons", "Several files have this ID number. Choose which is meant."
    ),
    "id_differs": QT_TRANSLATE_NOOP(
        "reasons", "The name is known here with another ID number. Is it the same person?"
    ),
    "perhaps_known": QT_TRANSLATE_NOOP(
        "reasons", "Somebody of this name is already kept here. Is it the same person?"
    ),
    "already_in_vault": QT_TRANSLATE_NOOP("reasons", "Already kept here; nothing new in this line."),
    "same_person_in_file": QT_TRANSLATE_NOOP(
        "reasons", "The same person stands already at {first}. One line is enough."
    ),
    "perhaps_same_person_in_file": QT_TRANSLATE_NOOP(
        "reasons", "Perhaps the same person as at {first}. Check."
    ),
    # lines of the village's own ledgers
    "same_line_in_file": QT_TRANSLATE_NOOP(
        "reasons", "The same line stands further up. Both come in: leave one out in the file if it is one."
    ),
    "line_of_closed_month": QT_TRANSLATE_NOOP(
        "reasons",
        "Its month is closed: it comes in only with the reason why.",
    ),
    "line_overspends": QT_TRANSLATE_NOOP(
        "reasons",
        "After this line less than nothing is left. It comes in as written; add a note that says why.",
    ),
    "refers_to_nothing": QT_TRANSLATE_NOOP(
        "reasons", 'Nothing here is called "{given}". The line comes in untied; choose it in the form.'
    ),
    "both_in_and_out": QT_TRANSLATE_NOOP(
        "reasons", "Money in and money out stand in one line. Make two lines of it."
    ),
    "way_from_title": QT_TRANSLATE_NOOP("reasons", "The way is taken from the name: {given}."),
    "word_assumed": QT_TRANSLATE_NOOP("reasons", 'The ledger does not say; "{given}" was taken. Check.'),
    "birth_year_from_age": QT_TRANSLATE_NOOP(
        "reasons", "Year of birth {year} worked out from the age; it may be a year off. Check."
    ),
    "number_not_kept": QT_TRANSLATE_NOOP(
        "reasons", "The number is not kept; only the year of birth was taken from it."
    ),
    "number_not_understood": QT_TRANSLATE_NOOP("reasons", '"{given}" is not understood as a number.'),
    "period_not_understood": QT_TRANSLATE_NOOP(
        "reasons", '"{given}" is not understood as a period of ten days: write 2026年6月上旬.'
    ),
    "month_without_day": QT_TRANSLATE_NOOP(
        "reasons", "Only the month is written; {day} was taken. Correct it if you know the day."
    ),
    # cells
    "cleaned": QT_TRANSLATE_NOOP("reasons", "Blanks and marks were tidied away."),
    "text_cut": QT_TRANSLATE_NOOP(
        "reasons", "Longer than {longest} {longest:character|characters}; the rest was cut off."
    ),
    "name_not_text": QT_TRANSLATE_NOOP("reasons", "There is a number where the name should be."),
    "name_odd": QT_TRANSLATE_NOOP("reasons", "There are odd characters in this name. Check it."),
    "phone_length": QT_TRANSLATE_NOOP(
        "reasons", "A telephone number of {digits} {digits:digit|digits}. Check it."
    ),
    "phone_not_a_number": QT_TRANSLATE_NOOP("reasons", "This is not a telephone number. Check it."),
    "date_without_day": QT_TRANSLATE_NOOP(
        "reasons", "The day of the month is missing. Complete it from paper."
    ),
    "id_damaged_by_spreadsheet": QT_TRANSLATE_NOOP(
        "reasons",
        "The spreadsheet has damaged this ID number. The person comes in without it; complete it from paper.",
    ),
    "id_old": QT_TRANSLATE_NOOP("reasons", "This is an old ID number of 15 digits. Ask for the new card."),
    "birth_from_id": QT_TRANSLATE_NOOP("reasons", "Day of birth taken from the ID number."),
    "birth_differs_from_id": QT_TRANSLATE_NOOP(
        "reasons", "The day of birth {given} differs from the ID number. Check."
    ),
    "sex_from_id": QT_TRANSLATE_NOOP("reasons", "Sex taken from the ID number."),
    "sex_differs_from_id": QT_TRANSLATE_NOOP("reasons", "The sex differs from the ID number. Check."),
    "term_not_lawful": QT_TRANSLATE_NOOP(
        "reasons", "A term of {months} {months:month|months} is not usual. Check the decision."
    ),
    "date_before_decided_on": QT_TRANSLATE_NOOP(
        "reasons", "Before the day of the decision, {earlier}. Check."
    ),
    "date_before_served_on": QT_TRANSLATE_NOOP("reasons", "Before the day of service, {earlier}. Check."),
    "date_before_reported_on": QT_TRANSLATE_NOOP(
        "reasons", "Before the day of reporting in, {earlier}. Check."
    ),
    "word_unknown": QT_TRANSLATE_NOOP("reasons", '"{given}" is not in the list. Choose one from the list.'),
    "term_not_understood": QT_TRANSLATE_NOOP(
        "reasons", "This is not understood as a term. Type the number of months."
    ),
    "term_unclear": QT_TRANSLATE_NOOP(
        "reasons", "It is not clear whether months or years are meant. Type the number of months."
    ),
    "result_missing": QT_TRANSLATE_NOOP("reasons", "The result is missing."),
    "result_unknown": QT_TRANSLATE_NOOP("reasons", "This result is not known. Choose one from the list."),
    "visit_result_missing_in_file": QT_TRANSLATE_NOOP(
        "reasons", "The file does not say how the visit went. It comes in; complete it afterwards."
    ),
    "visit_result_unclear": QT_TRANSLATE_NOOP(
        "reasons", "The result of the visit is not clear. Choose it from the list."
    ),
    "contact_by_phone": QT_TRANSLATE_NOOP("reasons", "Taken in as a contact by telephone."),
    "fewer_than_two_visitors": QT_TRANSLATE_NOOP("reasons", "Fewer than two visitors are named."),
    "fewer_than_two_testers": QT_TRANSLATE_NOOP("reasons", "Fewer than two testers are named."),
    "day_missing": QT_TRANSLATE_NOOP("reasons", "The day is missing. Type it like 1121 or 2026-11-21."),
    "day_in_future": QT_TRANSLATE_NOOP("reasons", "This day is after today. Check the year and the month."),
}
