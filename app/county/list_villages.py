"""The county's villages with their laptops: who joined, who was only given a file, what each sent last."""

from __future__ import annotations

import json
from collections import defaultdict
from dataclasses import dataclass

from app.county.county_keys import county_keys
from app.county.townships import Township, township_of, townships
from app.work import Connection


@dataclass(frozen=True)
class LaptopLine:
    """A laptop that joined. `newest_ms`: when its newest bundle was taken in, None before the first."""

    laptop: str
    tag: str
    joined_ms: int
    revoked: bool
    bundles: int
    newest: int
    newest_ms: int | None
    program: str


@dataclass(frozen=True)
class VillageLine:
    """A village that was given a file. `open_files` were made and not used yet."""

    code: str
    name: str
    township: Township
    laptops: tuple[LaptopLine, ...]
    open_files: int

    @property
    def in_use(self) -> tuple[LaptopLine, ...]:
        """Its laptops that were not struck off."""
        return tuple(one for one in self.laptops if not one.revoked)


def list_villages(connection: Connection) -> list[VillageLine]:
    """By code. Raises: Refused("no_county_store")."""
    county_keys(connection)
    run = connection.exec_driver_sql
    known = townships(connection)
    names: dict[str, str] = {}
    for code, name, _at_ms in run(
        "SELECT village_code, village_name, made_ms FROM enrolment"
        " UNION ALL SELECT village_code, village_name, enrolled_ms FROM known_laptop ORDER BY 1, 3"
    ):
        names[code] = name
    files: dict[str, int] = {}
    for code, count in run(
        "SELECT village_code, count(*) FROM enrolment WHERE laptop IS NULL GROUP BY village_code"
    ):
        files[code] = count
    laptops: dict[str, list[LaptopLine]] = defaultdict(list)
    for code, laptop, tag, joined_ms, revoked, bundles, newest, newest_ms, report in run(
        "SELECT k.village_code, k.laptop, k.tag, k.enrolled_ms, k.revoked_ms IS NOT NULL, count(b.sha256),"
        " coalesce(max(b.number), 0), max(b.taken_ms), (SELECT n.report"
        " FROM bundle_in n WHERE n.laptop = k.laptop ORDER BY n.taken_ms DESC, n.number DESC LIMIT 1)"
        " FROM known_laptop k LEFT JOIN bundle_in b ON b.laptop = k.laptop"
        " GROUP BY k.laptop ORDER BY k.village_code, k.enrolled_ms, k.laptop"
    ):
        one = LaptopLine(laptop, tag, joined_ms, bool(revoked), bundles, newest, newest_ms, _program(report))
        laptops[code].append(one)
    return [
        VillageLine(code, name, township_of(known, code), tuple(laptops[code]), files.get(code, 0))
        for code, name in names.items()
    ]


def _program(report: str | None) -> str:
    return str(json.loads(report).get("program", "")) if report else ""
