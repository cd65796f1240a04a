"""Full-width forms: the same digit or letter, drawn as wide as a Chinese character.

Chinese input methods type "１２３" and "：" where a form means "123" and ":". Only the forms
block and the wide blank are touched: Unicode's NFKC would also rewrite rare characters in names.
"""

from __future__ import annotations

_NARROW = {code: code - 0xFEE0 for code in range(0xFF01, 0xFF5F)} | {0x3000: 0x20, 0x00A0: 0x20}


def half_width(text: str) -> str:
    """The text with full-width digits, letters, signs and blanks made narrow; all else untouched."""
    return text if text.isascii() else text.translate(_NARROW)
