"""The name of an article of law, as it stands beside a computed day."""

from __future__ import annotations

from app.placements.rules import Article
from ui.marked import QT_TRANSLATE_NOOP
from ui.said import say

_LAWS = {
    "drug_control_law": QT_TRANSLATE_NOOP("articles", "Drug Control Law, article {0}"),
    "detox_regulation": QT_TRANSLATE_NOOP("articles", "Detox Regulation, article {0}"),
    "chongqing_rules": QT_TRANSLATE_NOOP("articles", "Chongqing rules, article {0}"),
    "zhejiang_rules": QT_TRANSLATE_NOOP("articles", "Zhejiang rules, article {0}"),
    "personal_information_law": QT_TRANSLATE_NOOP("articles", "Personal Information Law, article {0}"),
}


def article_words(article: Article) -> str:
    """《戒毒条例》第14条. A law that this version has no words for is told by its key."""
    known = _LAWS.get(article.law)
    words = say("articles", known) if known else article.law + " {0}"
    return words.format(article.number)
