"""Draw the frame and all parts with sample values, to be looked at: `python -m tests.ui.gallery FOLDER`."""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtWidgets import QApplication, QCheckBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout

from ui import fonts, theme, words
from ui.help.help_panel import HelpText
from ui.parts.bag_card import BagCard
from ui.parts.card import Card
from ui.parts.choice_card import ChoiceCards, Option
from ui.parts.code_field import CodeField
from ui.parts.day_field import DayField
from ui.parts.empty import Empty
from ui.parts.figures import Figure, Figures
from ui.parts.foot import Fact
from ui.parts.form import Form
from ui.parts.long_text import LongText
from ui.parts.matching import Choice
from ui.parts.page import Page
from ui.parts.password_field import PasswordField
from ui.parts.pill import Pill
from ui.parts.role import wear
from ui.parts.search_box import Hit
from ui.parts.side import Place, Who
from ui.parts.steps import Steps, StepState
from ui.parts.table import Cell, Column, Table, Width
from ui.parts.text import label
from ui.parts.text_field import TextField
from ui.parts.timeline import Mark, MarkKind, MarkState, Timeline
from ui.parts.tone import Tone
from ui.theme import LARGE, MEDIUM, Mode, Theme
from ui.window import Window

TODAY = date(2026, 11, 21)
NAMES = {
    "today": ("今日", "Today", "calendar-check", 8),
    "people": ("人员档案", "People", "users", 0),
    "logs": ("走访检测", "Visits and tests", "footprints", 0),
    "groups": ("会员小组", "Member group", "users-round", 0),
    "publicity": ("宣传活动", "Publicity", "megaphone", 1),
    "village": ("村务台账", "Village work", "book-open-text", 2),
    "figures": ("统计报表", "Figures", "chart-column", 0),
    "print": ("打印", "Print", "printer", 0),
    "send": ("报送县里", "Send to county", "usb", 2),
    "settings": ("设置", "Settings", "settings", 0),
}


class Sheet(Page):
    def __init__(self, key: str, chinese: bool, lead: str = "") -> None:
        super().__init__()
        self._name = NAMES[key][0 if chinese else 1]
        self.set_head(self._name, lead)

    def title(self) -> str:
        return self._name

    def retranslate(self) -> None:
        pass


def search(typed: str) -> Sequence[Hit]:
    found = [
        ("赵**  2组", "社区戒毒 · 7KQ-0012"),
        ("赵**  5组", "社区康复 · 7KQ-0031"),
        ("陈𬱖  1组", "已解除"),
    ]
    return [Hit(str(place), title, detail) for place, (title, detail) in enumerate(found)] if typed else []


def today_page(chinese: bool) -> Page:
    page = Sheet("today", chinese, "11月21日 星期六" if chinese else "21 November, Saturday")
    page.tools.addWidget(QPushButton("打印待办清单" if chinese else "Print the list"))
    bands = [
        (
            ("逾期 2" if chinese else "Overdue 2", Tone.OVERDUE, "不会消失,补登后按实际日期计入"),
            [
                ("赵**  2组", "走访(家访)", "10月应家访1次,未见登记;本月已过20天", "逾期 21 天"),
                ("姚**  4组", "尿检", "半年一检:上次 5月9日(阴性),应于 11月9日前", "逾期 12 天"),
            ],
        ),
        (
            ("近期 4" if chinese else "Soon 4", Tone.DUE, ""),
            [
                ("吴**  8组", "走访(家访)", "11月应家访1次", "还有 9 天"),
                ("郭**  1组", "电话联系(外出)", "已请假外出,每月联系1次", "还有 4 天"),
                ("本村", "下旬排查", "每旬排查一次:11月下旬(21–30日)", "还有 9 天"),
                ("本村", "宣传稿件", "11-19 屋场会,两天内报送", "今天"),
            ],
        ),
        (
            ("法定日期" if chinese else "Dates of law", Tone.INFO, "程序只提醒,不作决定"),
            [("孙**  11组", "报到期限", "11-10 收到决定书,15日内报到", "11-25")],
        ),
    ]
    for (words_, tone, aside), rows in bands:
        card = Card(aside=aside)
        card.add_lead(Pill(words_, tone))
        table = Table(
            [Column("", 100), Column("", 150), Column("", Width.REST), Column("", number=True)],
            header=False,
            fits=True,
        )
        table.set_rows(
            [[Cell(a, bold=True), b, Cell(c, Tone.QUIET), Cell(d, tone, bold=True)] for a, b, c, d in rows]
        )
        card.body.addWidget(table)
        page.body.addWidget(card)
    page.body.addStretch(1)
    return page


def bag_page(chinese: bool) -> Page:
    page = Sheet("people", chinese)
    page.marks.addWidget(Pill("社区戒毒执行中"))
    page.marks.addWidget(Pill("袋内 14/17", Tone.DUE))
    page.tools.addWidget(
        QPushButton("按 F8 显示全名(记录查看)" if chinese else "F8 shows the full name (logged)")
    )
    primary = QPushButton("登记走访  Ctrl+N" if chinese else "Record a visit  Ctrl+N")
    wear(primary, role="primary")
    page.tools.addWidget(primary)
    across = QHBoxLayout()
    across.setSpacing(LARGE)
    left, right = QVBoxLayout(), QVBoxLayout()
    bag = BagCard()
    bag.show_bag(
        "档案袋",
        [
            ("编号", "柳湾-7KQ-0012"),
            ("建档", "2025-02-25"),
            ("责任人", "唐支书"),
            ("", "共 41 页 · 上次打印 11-03"),
        ],
    )
    left.addWidget(bag)
    counts = Card("条例第20条 累计")
    figures = Figures()
    figures.show_figures(
        [Figure("拒绝、逃避检测", "1 / 3", Tone.DUE), Figure("擅自离开(次)", "0 / 3", Tone.DONE)]
    )
    counts.body.addWidget(figures)
    left.addWidget(counts)
    left.addStretch(1)
    term = Card("期限与履行" if chinese else "Term")
    line = Timeline()
    start = date(2025, 2, 25)
    visits = [
        Mark(
            start + timedelta(days=15 + 30 * i),
            MarkKind.VISIT,
            MarkState.MISSED if i in (9, 20) else MarkState.DONE,
        )
        for i in range(21)
    ]
    tests = [Mark(start + timedelta(days=180 * i), MarkKind.TEST) for i in range(1, 4)]
    line.show_term(start, date(2028, 2, 25), TODAY, [*visits, *tests], source="条例第14条:自报到之日起三年")
    term.body.addWidget(line)
    right.addWidget(term)
    contents = Card("袋内目录" if chinese else "Contents of the bag", "↑↓ 选择   Enter 打开   P 打印")
    table = Table(
        [
            Column("", 30, number=True),
            Column("文书" if chinese else "Paper", Width.REST),
            Column("日期" if chinese else "Day", 110),
            Column("页" if chinese else "Pages", 60, number=True),
            Column("", 220),
        ]
    )
    kinds = [
        "信息卡",
        "四位一体帮控责任表",
        "帮教责任书",
        "帮教措施",
        "帮教活动记录",
        "走访记录(20)",
        "尿检登记(4)",
        "请假外出(1)",
    ]
    table.set_rows(
        [
            [
                str(i + 1),
                kind,
                "2026-10-30",
                str(i + 1),
                Cell("缺:镇里未签", Tone.OVERDUE, True, "circle") if i == 2 else Cell("齐", Tone.DONE),
            ]
            for i, kind in enumerate(kinds)
        ]
    )
    table.choose_row(5)
    contents.body.addWidget(table)
    right.addWidget(contents, 1)
    across.addLayout(left)
    across.addLayout(right, 1)
    page.body.addLayout(across)
    return page


def send_page(chinese: bool) -> Page:
    page = Sheet("send", chinese)
    steps = Steps()
    one = steps.add_step("这次报送什么" if chinese else "What is sent")
    one.set_state(StepState.DONE)
    counts = Figures()
    counts.show_figures(
        [Figure("人员档案", "3 人有变化"), Figure("走访、检测", "29 条"), Figure("照片扫描件", "8 个,3.1 MB")]
    )
    one.body.addWidget(label("县里收到第16包(11-03)以后的全部变化", "small", wrap=True))
    one.body.addWidget(counts)
    one.body.addStretch(1)
    two = steps.add_step("写到哪个U盘" if chinese else "To which stick")
    two.set_state(StepState.CURRENT)
    drives = ChoiceCards()
    drives.show_options(
        [
            Option("e", "E:  县禁毒办-07", "可用 13.2 GB · FAT32 · 已登记"),
            Option("f", "F:  新加卷", "可用 180 MB · NTFS"),
        ],
        "e",
    )
    two.body.addWidget(drives)
    both = QCheckBox("同时在U盘留一份加密备份" if chinese else "Also leave an encrypted backup on the stick")
    both.setChecked(True)
    two.body.addWidget(both)
    two.body.addStretch(1)
    three = steps.add_step("写入、核对、拔出" if chinese else "Write, verify, take out")
    three.body.addWidget(label("可以安全拔出U盘" if chinese else "You can take the stick out", "success"))
    button = QPushButton("打印交接单" if chinese else "Print the handover sheet")
    wear(button, role="primary")
    three.body.addStretch(1)
    three.body.addWidget(button)
    page.body.addWidget(steps)
    sent = Card("已报送" if chinese else "Sent")
    sent.add_tool(
        label("县里电话报回执码(10位数字):" if chinese else "Receipt code by telephone (10 digits):", "muted")
    )
    sent.add_tool(QLineEdit("4827 190 35"))
    sent.add_tool(QPushButton("导入回执文件" if chinese else "Take in a receipt file"))
    table = Table(
        [Column("包", 100), Column("时间", 170), Column("条数", 80, number=True), Column("状态", Width.REST)],
        fits=True,
    )
    table.set_rows(
        [
            ["第17包", "2026-11-21 10:41", "53", Cell("已写出,等县里回执", Tone.DUE, True)],
            ["第16包", "2026-11-03 16:20", "61", Cell("县里已收到 11-05 09:12(回执 2041)", Tone.DONE, True)],
        ]
    )
    sent.body.addWidget(table)
    page.body.addWidget(sent)
    page.body.addStretch(1)
    return page


def form_page(chinese: bool, columns: int) -> Page:
    page = Sheet("logs", chinese)
    card = Card("走访记录" if chinese else "Record of a visit")
    form = Form(columns=columns)

    def understand(text: str) -> date | str:
        return TODAY if text == "1121" else "date_not_understood"

    form.add(
        "who",
        "姓名" if chinese else "Name",
        TextField(),
        help="按证件填写" if chinese else "As on the ID card",
    )
    form.add("day", "走访日期" if chinese else "Day of the visit", DayField(understand))
    form.add("next", "下次日期" if chinese else "Next visit", DayField(understand))
    kinds = [Choice("1", "家访", "jf"), Choice("2", "电话联系", "dhlx"), Choice("3", "村委会面谈", "cwhmt")]
    form.add(
        "kind",
        "方式" if chinese else "Way",
        CodeField(kinds),
        help="拼音首字母、代码或汉字" if chinese else "Initials, code or characters",
    )
    form.add("with", "陪同" if chinese else "Together with", CodeField(kinds, several=True))
    form.add("secret", "口令" if chinese else "Password", PasswordField())
    form.add(
        "words",
        "谈话内容" if chinese else "What was said",
        LongText(lines=3),
        help="Alt+Enter 换行,F4 常用语" if chinese else "Alt+Enter begins a line, F4 opens the phrase book",
        whole_row=True,
    )
    form.set_drafts(
        {
            "who": "王䶮",
            "day": "1121",
            "next": "31.31",
            "kind": "1",
            "with": ["1", "3"],
            "secret": "x",
            "words": "生活正常,在家务农。",
        }
    )
    card.body.addWidget(form)
    page.body.addWidget(card)
    row = QHBoxLayout()
    row.addStretch(1)
    row.addWidget(QPushButton("同上次" if chinese else "As last time"))
    save = QPushButton("保存  Ctrl+Enter" if chinese else "Save  Ctrl+Enter")
    wear(save, role="primary")
    row.addWidget(save)
    page.body.addLayout(row)
    page.body.addStretch(1)
    return page


def empty_page(chinese: bool) -> Page:
    page = Sheet("figures", chinese)
    empty = Empty("circle-check")
    empty.show_words(
        "今天没有到期的事" if chinese else "Nothing is due today",
        "下一件:11-25 孙** 报到" if chinese else "Next: 11-25 report-in",
        "登记走访" if chinese else "Record a visit",
    )
    page.body.addWidget(empty, 1)
    page.body.setSpacing(MEDIUM)
    return page


def find_help(topic: str) -> HelpText | None:
    return (
        HelpText("走访日期", ["填实际走访的那一天,不是登记的这一天。", "补登的走访按实际日期计入当月。"])
        if topic
        else None
    )


def main(folder: Path) -> None:
    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    fonts.load_all()
    folder.mkdir(parents=True, exist_ok=True)
    for mode, size, chinese in [
        (Mode.LIGHT, 100, True),
        (Mode.LIGHT, 150, True),
        (Mode.DARK, 100, False),
        (Mode.DARK, 150, False),
        (Mode.HIGH_CONTRAST, 100, True),
        (Mode.LIGHT, 200, True),
    ]:
        words.speak(app, words.Language.CHINESE if chinese else words.Language.ENGLISH)
        theme.apply(app, Theme(mode, size))
        window = Window(search, find_help)
        pages = {
            "today": today_page(chinese),
            "people": bag_page(chinese),
            "logs": form_page(chinese, 1),
            "groups": form_page(chinese, 2),
            "figures": empty_page(chinese),
            "send": send_page(chinese),
        }
        for key, (_, _, icon, count) in NAMES.items():
            window.add_page(key, icon, pages.get(key) or Sheet(key, chinese))
            window.show_count(key, count, urgent=key == "today")
        window.show_place(Place("柳湾村", "清溪镇", "示范县"))
        window.show_user(Who("王组长", "组长"))
        window.show_facts(
            [
                Fact("已保存 10:32", Tone.DONE),
                Fact("上次报送 11-03,县里已收到(第16包)"),
                Fact("备份 今天 09:00,U盘备份 11-03"),
            ]
        )
        window.show_message("已补登 赵** 走访", can_undo=True)
        if size == 200:
            window.resize(1920, 1080)
        window.show()
        for key in pages:
            window.open_page(key)
            app.processEvents()
            if key == "people":
                pages[key].findChild(Table).setFocus()
            if key == "figures":
                window._on_help()
                window._search.begin()
                window._search._line.insert("z")
                window._search._on_text_edited("z")
            app.processEvents()
            window.grab().save(str(folder / f"{mode}-{size}-{key}.png"))
        window._help.hide()
        window.close()
        window.deleteLater()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
