"""What the tour writes into bags and ledgers uses codes that the lists have."""

from __future__ import annotations

from datetime import date

from app.codes import code_list, code_list_names
from tests.factories.people import Office
from ui.activities import ledgers as activities
from ui.bag.all_sheets import SHEETS
from ui.groups import ledgers as groups
from ui.parts.record_form import Kind
from ui.tour.full_bags import fill_bag, fill_village
from ui.village import ledgers as village

LEDGERS = [
    spec for room in (activities, groups, village) for group in room.LEDGER_GROUPS for spec in group.specs
]


def test_every_code_that_the_tour_writes_is_one_of_its_list(office: Office) -> None:
    person = office.add_person()
    office.place(person, reported_on=date(2026, 3, 5))
    with office.work() as session:
        assert fill_bag(session, person, 4, now=office.now) > 15
        assert fill_village(session, office.village.village, now=office.now) > 50
    unknown = []
    for spec in (*SHEETS, *LEDGERS):
        for field in spec.fields.values():
            if field.kind is Kind.CODE and field.codes in code_list_names():
                with office.look() as connection:
                    rows = connection.exec_driver_sql(f"SELECT DISTINCT {field.name} FROM {spec.kind.table}")
                    codes = {row[0] for row in rows if row[0]}
                known = {item.code for item in code_list(field.codes).items}
                unknown += [(spec.kind.table, field.name, code) for code in codes - known]
    assert unknown == []
