"""The recovery phrase on one sheet, for the sealed envelope. Drawn in memory, like every paper."""

from __future__ import annotations

from io import BytesIO

from app.clock import Moment, day_of
from app.printing.fonts import HEI
from app.printing.layout.paper import FRAME, HAIRLINE, MM, PORTRAIT, Stack
from app.printing.layout.text import BODY, SMALL, Style
from app.printing.layout.words import long_date
from app.printing.press import Bound, print_sheets
from app.printing.values import PaperContext
from app.printing.whose import Whose

TITLE = "恢复短语"
PER_ROW = 6
_CHARACTER = Style(HEI, 30, 40, "centre")
_CELL_HEIGHT = 66.0
_WORDS = (
    "凭此短语可以打开本村的全部加密记录，不需要密码。请剪齐后装入信封密封，"
    "在封口处签名并写明日期，由组长锁存，与笔记本电脑分开存放。",
    "忘记密码或电脑损坏、遗失时启封使用；启封后应生成新的恢复短语，并重新密封。",
    "不得拍照，不得复印，不得输入任何联网设备。",
)


def recovery_sheet(phrase: str, whose: Whose, *, now: Moment) -> bytes:
    """A PDF of one page: the characters numbered, six in a row, and what to do with them."""
    stack = Stack(PORTRAIT)
    stack.heading(TITLE, whose.name, long_date(day_of(now)))
    stack.space(6 * MM)
    _grid(stack, phrase)
    stack.space(6 * MM)
    for words in _WORDS:
        stack.paragraph(words, BODY)
        stack.space(2 * MM)
    stack.space(10 * MM)
    stack.ends("密封人（签名）：______________", "密封日期：______年____月____日", BODY)
    out = BytesIO()
    context = PaperContext(
        village_name=whose.name,
        town="",
        county="",
        unit=whose.name,
        printed_at=now,
        printed_by="",
        masked=False,
        watermark=whose.watermark,
    )
    print_sheets([Bound("recovery", TITLE, stack.sheets, numbered=False)], context, out, title=TITLE)
    return out.getvalue()


def _grid(stack: Stack, phrase: str) -> None:
    width = stack.size.text_width / PER_ROW
    sheet, left = stack.sheet, stack.size.left
    for place, character in enumerate(phrase):
        row, column = divmod(place, PER_ROW)
        x, top = left + column * width, stack.y + row * _CELL_HEIGHT
        sheet.boxes.append((x, top, width, _CELL_HEIGHT, HAIRLINE))
        sheet.put(str(place + 1), x + 4, top + 3, width, SMALL)
        sheet.put(character, x, top + 16, width, _CHARACTER)
    rows = -(-len(phrase) // PER_ROW)
    sheet.boxes.append((left, stack.y, stack.size.text_width, rows * _CELL_HEIGHT, FRAME))
    stack.space(rows * _CELL_HEIGHT)
