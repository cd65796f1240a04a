"""Lines below a heading that are no records: totals, signatures, remarks, blanks, the heading again."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.importing.find_table import heading_text
from app.importing.ledger import Cell
from app.importing.mapping import BETWEEN_LINES, Mapping, wordings_of

_TOTALS = re.compile(r"(?:本页|本月|全村|全年|本年)?(?:合计|小计|总计|共计|累计|总数|总人数)")
_SIGNATURE = re.compile(
    r"(?:填表|填报|制表|审核|审批|复核|经办|统计|主管|记录|报送|登记|单位负责|分管领导|村支书|村主任|村级?负责|负责)"
    r"(?:人|单位|日期|时间|领导)?(?:签[名字章])?(?:\(.*?\))?(?:[:]|$)|\(?(?:公章|盖章|签章|签字)|[^\d\s,]{1,8}签[名字章][:]"
)
_REMARK = re.compile(r"(?:注|备注|说明|填表说明|附注|提示)[:]")
_FIRST_WORDS = ((_TOTALS, "line_totals"), (_SIGNATURE, "line_signature"), (_REMARK, "line_remark"))


class NoRecords:
    """Tells such lines apart in one table."""

    def __init__(self, mapping: Mapping) -> None:
        self._headings = [heading.split(BETWEEN_LINES) for heading in mapping.headings]
        named = next(
            (one for one in ("name", *wordings_of(mapping.kind).required) if one in mapping.fields), ""
        )
        self._name = mapping.fields.index(named) if named else None
        heading = "" if self._name is None else mapping.headings[self._name]
        self._name_headings = {"".join(part.split()) for part in heading.split(BETWEEN_LINES)}
        self._longest = 2 * len(heading)

    def why(self, cells: Sequence[Cell]) -> str | None:
        """Why the line is no record, or None if it may be one.

        Reasons: line_blank, line_totals, line_signature, line_remark, line_heading_again.
        """
        for first in cells:
            if first != "":
                break
        else:
            return "line_blank"
        if type(first) is str:
            words = "".join(first.split()).replace("：", ":").replace("（", "(").replace("）", ")")
            for pattern, reason in _FIRST_WORDS:
                if pattern.match(words):
                    return reason
            if not words and all(not str(cell).strip() for cell in cells):
                return "line_blank"
        return "line_heading_again" if self._is_heading_again(cells) else None

    def _is_heading_again(self, cells: Sequence[Cell]) -> bool:
        """The name column holds its own heading: no person is called 姓名."""
        if self._name is None:
            return False
        cell = cells[self._name]
        if cell == "":
            return self._is_lower_line_again(cells)
        if type(cell) is not str or len(cell) > self._longest:
            return False
        return "".join(cell.split()) in self._name_headings

    def _is_lower_line_again(self, cells: Sequence[Cell]) -> bool:
        """The second line of a two-line heading, where the name's heading reaches over both."""
        same = filled = 0
        for cell, parts in zip(cells, self._headings, strict=True):
            if cell != "":
                filled += 1
                same += heading_text(cell) in parts
        return same >= 2 and same == filled
