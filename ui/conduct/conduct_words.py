"""The counts of article 20, and why something counts or does not, in words. Nothing here judges."""

from __future__ import annotations

from collections.abc import Sequence

from app.conduct.count_breaches import DAYS_AWAY, DEPARTURES, EVADED, BreachCount, Standing, Tally
from app.conduct.suggest_report import Fact, Suggestion
from ui.counted import counted
from ui.listed import listed
from ui.marked import QT_TRANSLATE_NOOP
from ui.parts.table import Cell
from ui.parts.tone import Tone
from ui.placements.articles import article_words
from ui.said import say
from ui.words import day

_NAMES = {
    EVADED: QT_TRANSLATE_NOOP("conduct", "Tests refused or evaded"),
    DEPARTURES: QT_TRANSLATE_NOOP("conduct", "Left without leave"),
    DAYS_AWAY: QT_TRANSLATE_NOOP("conduct", "Days away in total"),
}
_LIMITS = {
    EVADED: QT_TRANSLATE_NOOP("conduct", "3 times or more"),
    DEPARTURES: QT_TRANSLATE_NOOP("conduct", "3 times or more"),
    DAYS_AWAY: QT_TRANSLATE_NOOP("conduct", "more than 30 days"),
}
_STATES = {
    "below": QT_TRANSLATE_NOOP("conduct", "below"),
    "near": QT_TRANSLATE_NOOP("conduct", "near the limit"),
    "reached": QT_TRANSLATE_NOOP("conduct", "limit reached"),
}
_TONES = {"below": Tone.QUIET, "near": Tone.DUE, "reached": Tone.OVERDUE}

_STANDINGS = {
    Standing.COUNTS: (QT_TRANSLATE_NOOP("conduct", "counts"), Tone.DUE),
    Standing.UNDECIDED: (QT_TRANSLATE_NOOP("conduct", "not counted yet"), Tone.PLAIN),
    Standing.NOT_COUNTED: (QT_TRANSLATE_NOOP("conduct", "does not count"), Tone.QUIET),
    Standing.SOURCE_MISSING: (QT_TRANSLATE_NOOP("conduct", "no source, not counted"), Tone.DUE),
    Standing.IN_CONFLICT: (QT_TRANSLATE_NOOP("conduct", "in conflict, not counted"), Tone.DUE),
    Standing.WITHDRAWN: (QT_TRANSLATE_NOOP("conduct", "withdrawn"), Tone.QUIET),
    Standing.OTHER_KIND: (QT_TRANSLATE_NOOP("conduct", "not of article 20"), Tone.QUIET),
}

_SUGGESTED = {
    "limit_reached": QT_TRANSLATE_NOOP("conduct", "The counts of article 20 have reached their limit."),
    "placement_refused": QT_TRANSLATE_NOOP("conduct", "Refused community detox, as told to us ({day})."),
    "positive_test": QT_TRANSLATE_NOOP("conduct", "A test was positive ({day})."),
    "known_use": QT_TRANSLATE_NOOP("conduct", "New use became known ({day})."),
}
_SUGGEST = QT_TRANSLATE_NOOP(
    "conduct", "{what} Suggestion: report it to the police promptly ({articles}). Officers decide."
)
_DRAFT_WAITS = QT_TRANSLATE_NOOP("conduct", "{what} The draft of a report waits ({articles}).")

_FACTS = {
    EVADED: QT_TRANSLATE_NOOP(
        "conduct", "Tests that the authority counted as refused or evaded: {number} in all."
    ),
    DEPARTURES: QT_TRANSLATE_NOOP(
        "conduct", "Departures that the authority counted as without leave: {number} in all."
    ),
    DAYS_AWAY: QT_TRANSLATE_NOOP("conduct", "Days away that the authority counted: {number} in all."),
    "evaded_on": QT_TRANSLATE_NOOP("conduct", "{day}: not tested; see the register of breaches."),
    "away_from": QT_TRANSLATE_NOOP("conduct", "{day}: left the county; see the record of absence."),
    "positive_test": QT_TRANSLATE_NOOP("conduct", "{day}: tested, the result given was positive."),
    "placement_refused": QT_TRANSLATE_NOOP("conduct", "{day}: did not accept community detox."),
    "known_use": QT_TRANSLATE_NOOP("conduct", "{day}: new use of drugs became known."),
}
_SOURCE = QT_TRANSLATE_NOOP("conduct", "Source: {0}.")
_BOTH_WAYS = QT_TRANSLATE_NOOP(
    "conduct", "{0} {0:day|days} if the days of leaving count too, which the article does not say."
)


def tally_name(tally: Tally) -> str:
    return _say(_NAMES[tally.key])


def tally_limit(tally: Tally) -> str:
    """满3次, more than 30 days."""
    return _say(_LIMITS[tally.key])


def tally_state(tally: Tally) -> tuple[str, Tone]:
    return _say(_STATES[tally.state]), _TONES[tally.state]


def both_ways(count: BreachCount) -> str:
    """The other way of counting days, where it would change what the card says."""
    days = count.tallies[2]
    if count.days_if_first_counts < days.limit or days.state == "reached":
        return ""
    return counted(_say(_BOTH_WAYS), count.days_if_first_counts)


def standing_cell(standing: Standing) -> Cell:
    """Whether a record counts, as a cell of its list."""
    words, tone = _STANDINGS[standing]
    return Cell(_say(words), tone, bold=standing is Standing.COUNTS, icon=None if tone is Tone.DUE else "")


def suggestion_words(one: Suggestion) -> str:
    """What is suggested, on what ground, and who decides."""
    what = _say(_SUGGESTED[one.key]).format(day=day(one.since))
    words = _say(_DRAFT_WAITS if one.draft else _SUGGEST)
    return words.format(what=what, articles=articles_words(one))


def facts_words(one: Suggestion) -> str:
    """The facts of a draft, one a line: days and records, no judgement."""
    return "\n".join(_fact(fact) for fact in one.facts)


def articles_words(one: Suggestion) -> str:
    return listed(article_words(article) for article in one.articles)


def _fact(fact: Fact) -> str:
    words = _say(_FACTS[fact.key]).format(day=day(fact.day), number=fact.number)
    return f"{words} {_say(_SOURCE).format(fact.source)}" if fact.source else words


def all_words() -> Sequence[str]:
    """Every key that has words, for the test that no rule speaks without them."""
    return [*_NAMES, *_SUGGESTED, *_FACTS]


def _say(text: str) -> str:
    return say("conduct", text)
