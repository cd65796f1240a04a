"""The forms that can be printed: number and title, as lists and command lines name them."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Form:
    """A form's number in the catalogue and its Chinese title."""

    number: str
    title: str


COVER = Form("F01", "档案袋封面")
CARD = Form("F02", "涉毒人员信息卡")
ROSTER = Form("F03", "花名册")
VISIT = Form("F11", "走访（家访）记录表")
TESTS = Form("F13", "尿检（检测）登记表")
FIGURES = Form("F36", "情况统计表（无姓名）")
SPINE = Form("P04", "脊背标签")
DAY_SHEET = Form("P07", "6·26宣传日报（周报）")

FORMS: tuple[Form, ...] = (COVER, CARD, ROSTER, VISIT, TESTS, FIGURES, SPINE, DAY_SHEET)
"""Every form of this version, by number."""


def form(number: str) -> Form | None:
    """The form of this number, in either case; None if there is no such form."""
    return next((form for form in FORMS if form.number == number.upper()), None)
