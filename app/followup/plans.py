"""Plan templates: how often a person is visited and tested, as data with a source.

National law fixes no frequency, so every template names who said so. A template file is read
strictly: an unknown key, a rule that overlaps another or a gap is refused, because a plan that
is half understood would remind of the wrong day.
"""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from importlib.resources import files
from itertools import pairwise
from typing import get_args

from app.errors import Refused
from app.followup.windows import ENDLESS, Mode, Step, Unit
from app.tests.positive import POSITIVE, REPORTED

KINDS = frozenset(("home_visit", "talk", "phone", "urine", "hair", "report_in", "evaluation"))
TESTS = frozenset(("urine", "hair"))
VISITS = frozenset(("home_visit", "talk", "phone"))
_MODES: Mapping[str, Mode] = {mode: mode for mode in get_args(Mode)}
HOME, AWAY = "home", "away"
LONGEST_MONTHS, MOST_GRACE = 1200, 366
_STEPS: Mapping[str, Unit] = {"every_months": "month", "every_half_months": "half_month", "every_days": "day"}
_RULE_KEYS = {"id", "kind", "mode", "from_month", "to_month", "grace_days", "counts"}
_RULE_KEYS |= {"placement_kinds", "risk_levels", "zh", "en", "during"}
_TEMPLATE_KEYS = {"id", "version", "zh", "en", "authority", "source", "basis", "valid_from"}
_TEMPLATE_KEYS |= {"placement_kinds", "term_months", "rules"}


@dataclass(frozen=True, slots=True)
class TemplateRef:
    """Which template said so, in which version, and on whose authority."""

    id: str
    version: int
    authority: str
    source: str
    basis: str
    zh: str
    en: str

    def title(self, language: str) -> str:
        return self.zh if language.startswith("zh") else self.en


@dataclass(frozen=True, slots=True, eq=False)
class PlanRule:
    """One rhythm of a template. `counts` holds what meets it: (record, kind or sample, result).

    `from_file`: for somebody without a placement, counted from the day on which the file was opened.
    `during` "home" rests while the person is away on agreed leave or under dual control, "away" is
    asked for only then; "" always. `beside`: not all that may hold ask for this while two laptops say
    different things; a number for each series of them, 0 where nothing is in dispute.
    """

    id: str
    kind: str
    mode: Mode
    from_month: int
    to_month: int | None
    step: Step
    grace_days: int
    counts: frozenset[tuple[str, str, str]]
    placement_kinds: frozenset[str]
    risk_levels: frozenset[str]
    zh: str
    en: str
    template: TemplateRef
    valid_from: date | None = None
    valid_to: date | None = None
    during: str = ""
    from_file: bool = False
    beside: int = 0


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """A plan that a village may choose. Empty `placement_kinds` or `term_months` suit all."""

    ref: TemplateRef
    zh: str
    en: str
    valid_from: date | None
    placement_kinds: frozenset[str]
    term_months: frozenset[int]
    rules: tuple[PlanRule, ...] = field(repr=False)

    @property
    def id(self) -> str:
        return self.ref.id

    def rules_for(
        self,
        placement_kind: str | None,
        risk_level: str | None = None,
        *,
        kinds: Iterable[str] = KINDS,
        superseded_on: date | None = None,
    ) -> tuple[PlanRule, ...]:
        """The rules that apply to such a person, most often the whole template.

        A person without a placement (`None`) gets the rules that ask for no kind of placement.
        Windows that begin on `superseded_on` or later belong to the template that replaced this.
        """
        wanted = frozenset(kinds)
        rules = tuple(
            rule
            for rule in self.rules
            if rule.kind in wanted
            and (not rule.placement_kinds or placement_kind in rule.placement_kinds)
            and (not rule.risk_levels or risk_level in rule.risk_levels)
        )
        if superseded_on is None:
            return rules
        last = date.fromordinal(superseded_on.toordinal() - 1)
        return tuple(dataclasses.replace(rule, valid_to=last) for rule in rules)


@cache
def plan_template(template_id: str) -> PlanTemplate:
    """The template of this id that ships with the program. Raises: Refused("plan_unknown")."""
    path = files("resources") / "plans" / f"{template_id}.json"
    if template_id not in template_ids():
        raise Refused("plan_unknown", plan=template_id)
    return parse_template(path.read_text(encoding="utf-8"))


@cache
def template_ids() -> tuple[str, ...]:
    """The ids of the templates that ship with the program, in alphabetical order."""
    folder = files("resources") / "plans"
    return tuple(sorted(f.name[:-5] for f in folder.iterdir() if f.name.endswith(".json")))


def parse_template(text: str) -> PlanTemplate:
    """Read one template. Raises: Refused("plan_unreadable", why=…) unless every key makes sense."""
    try:
        raw = json.loads(text)
    except json.JSONDecodeError:
        raise _unreadable("not_json") from None
    _only(raw, _TEMPLATE_KEYS, "template")
    try:
        ref = TemplateRef(
            _text(raw, "id"),
            _whole(raw, "version"),
            _text(raw, "authority"),
            _text(raw, "source"),
            _text(raw, "basis"),
            _text(raw, "zh"),
            _text(raw, "en"),
        )
        valid_from = None if raw["valid_from"] is None else date.fromisoformat(_text(raw, "valid_from"))
        rules = tuple(_rule(r, ref, valid_from) for r in raw["rules"])
        terms = frozenset(raw["term_months"])
        template = PlanTemplate(ref, ref.zh, ref.en, valid_from, _words(raw, "placement_kinds"), terms, rules)
    except KeyError as missing:
        raise _unreadable(f"missing:{missing.args[0]}") from None
    except (TypeError, ValueError):
        raise _unreadable("wrong_type") from None
    if not rules or len({rule.id for rule in rules}) != len(rules):
        raise _unreadable("rule_ids")
    series_of(rules)
    return template


def series_of(rules: Sequence[PlanRule]) -> tuple[tuple[PlanRule, ...], ...]:
    """The rules sorted into series: those of one kind for the same people, one after the other.

    Raises: Refused("plan_unreadable") if the rules of a series overlap, leave a gap or change
    their mode.
    """
    groups: dict[tuple[object, ...], list[PlanRule]] = {}
    for rule in rules:
        # A village may leave a template and come back to it: each time is a series of its own.
        days = (rule.valid_from, rule.valid_to)
        people = (rule.placement_kinds, rule.risk_levels)
        key = (rule.template, days, rule.kind, rule.during, rule.counts, *people, rule.beside)
        groups.setdefault(key, []).append(rule)
    for group in groups.values():
        group.sort(key=lambda rule: rule.from_month)
        for before, after in pairwise(group):
            if before.to_month != after.from_month:
                raise _unreadable(f"gap_or_overlap:{after.id}")
            if before.mode != after.mode or (after.mode == "calendar" and before.step != after.step):
                raise _unreadable(f"mixed_modes:{after.id}")
    return tuple(tuple(group) for group in groups.values())


def _rule(raw: Mapping[str, object], ref: TemplateRef, valid_from: date | None) -> PlanRule:
    _only(raw, _RULE_KEYS | set(_STEPS), "rule")
    steps = [Step(unit, _whole(raw, key)) for key, unit in _STEPS.items() if key in raw]
    if len(steps) != 1 or not 1 <= steps[0].n <= 1200:
        raise _unreadable("step")
    to_month = None if raw["to_month"] is None else _whole(raw, "to_month")
    mode = _MODES.get(_text(raw, "mode"))
    if mode is None or raw["kind"] not in KINDS:
        raise _unreadable("mode_or_kind")
    rule = PlanRule(
        _text(raw, "id"),
        _text(raw, "kind"),
        mode,
        _whole(raw, "from_month"),
        to_month,
        steps[0],
        _whole(raw, "grace_days"),
        _counts(raw["counts"]),
        _words(raw, "placement_kinds"),
        _words(raw, "risk_levels"),
        _text(raw, "zh"),
        _text(raw, "en"),
        ref,
        valid_from,
        during=_during(raw),
    )
    _check_rhythm(rule)
    return rule


def _results(one: Mapping[str, object]) -> set[str]:
    """A positive test counts, whether the village may say so or only that it was reported."""
    results = set(_words(one, "results"))
    return results | {REPORTED} if one["record"] == "test" and POSITIVE in results else results


def _during(raw: Mapping[str, object]) -> str:
    during = _text(raw, "during") if "during" in raw else ""
    # How long after the last time cannot be said for something that is asked for only now and then.
    if during not in ("", HOME, AWAY) or (during == AWAY and raw["mode"] == "interval"):
        raise _unreadable("during")
    return during


def _check_rhythm(rule: PlanRule) -> None:
    unit, n = rule.step
    length = (ENDLESS if rule.to_month is None else rule.to_month) - rule.from_month
    fits = length > 0 and 0 <= rule.from_month <= LONGEST_MONTHS and bool(rule.counts)
    fits = fits and 0 <= rule.grace_days <= MOST_GRACE and (rule.to_month or 0) <= LONGEST_MONTHS
    if unit == "day":
        fits = fits and rule.to_month is None and rule.mode != "calendar"
    elif rule.mode == "calendar":
        fits = fits and unit == "month" and 12 % n == 0 and rule.from_month % n == 0
    if rule.to_month is not None and rule.mode != "interval":
        fits = fits and (length * (2 if unit == "half_month" else 1)) % n == 0
    if not fits:
        raise _unreadable(f"rhythm:{rule.id}")


def _counts(raw: object) -> frozenset[tuple[str, str, str]]:
    if not isinstance(raw, list):
        raise TypeError
    keys = set()
    for one in raw:
        _only(one, {"record", "kinds", "results"}, "counts")
        for kind in _words(one, "kinds"):
            keys |= {(_text(one, "record"), kind, result) for result in _results(one)}
    return frozenset(keys)


def _only(raw: object, known: set[str], where: str) -> None:
    if not isinstance(raw, dict) or set(raw) - known:
        raise _unreadable(f"unknown_key:{where}")


def _text(raw: Mapping[str, object], key: str) -> str:
    value = raw[key]
    if not isinstance(value, str) or not value:
        raise TypeError
    return value


def _whole(raw: Mapping[str, object], key: str) -> int:
    value = raw[key]
    if not isinstance(value, int) or isinstance(value, bool):
        raise TypeError
    return value


def _words(raw: Mapping[str, object], key: str) -> frozenset[str]:
    value = raw[key]
    if not isinstance(value, list) or not all(isinstance(word, str) for word in value):
        raise TypeError
    return frozenset(value)


def _unreadable(why: str) -> Refused:
    return Refused("plan_unreadable", why=why)
