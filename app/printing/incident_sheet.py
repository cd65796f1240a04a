"""The sheet after a loss: whose records were on it, what protects them, and what is to be done (P06)."""

from __future__ import annotations

from collections.abc import Mapping

from app.clock import Moment
from app.people.masking import mask_name
from app.printing.layout.words import long_date
from app.printing.plain_list import ListPart, PlainList, plain_list
from app.printing.whose import Whose
from app.rights.whose_records import Lost

TITLE = "个人信息安全事件：涉及人员清单"
_WHAT = {"laptop": "笔记本电脑", "backup": "装有备份的U盘", "bundle": "装有数据包的U盘"}
_SAFE = {
    "laptop": "电脑上的档案整库加密，没有密码或恢复短语打不开。密码可能泄露，或丢失时没有锁定的，风险升高。",
    "backup": "备份整份加密，要有当时的密码或恢复短语才能打开。信封与U盘一起丢失的，风险很高。",
    "bundle": "数据包只对县里的密钥加密，捡到的人和本村都打不开。",
}
_STEPS = (
    ("立即", "报告镇（街道）和县禁毒办；请县里在名单上注销这台电脑的钥匙。"),
    ("立即", "改全部用户密码，换恢复短语；有人离开的，停用用户（自动换数据密钥）。"),
    ("24小时内", "填写《个人信息安全事件登记表》（P06），附本清单。"),
    ("按通知", "是否告知本人，由县禁毒办和公安决定；可能造成危害的应当告知（个人信息保护法第五十七条）。"),
    ("之后", "从备份恢复，核对县里已收到的记录，补录缺少的。"),
)


def incident_sheet(
    lost: Lost, *, kinds: Mapping[str, str], whose: Whose, printed_by: str, now: Moment
) -> bytes:
    """The paper. `kinds`: what each table is called. Names are masked; the file number finds the bag."""
    people = [
        (
            str(number),
            one.file_no,
            mask_name(one.name),
            "有" if one.has_phone else "",
            "是" if one.is_minor_under_14 else "",
            "",
        )
        for number, one in enumerate(lost.people, 1)
    ]
    counts = [(kinds.get(table, table), str(count)) for table, count in lost.kinds.items()]
    which = f"，第 {lost.number} 包" if lost.number is not None else ""
    return plain_list(
        PlainList(
            TITLE,
            (
                ListPart((("时限", 30.0, "centre"), ("要做的", 146.0, "left")), _STEPS, title="处置步骤"),
                ListPart(
                    (
                        ("序号", 14.0, "centre"),
                        ("档案编号", 60.0, "centre"),
                        ("姓名", 30.0, "centre"),
                        ("有电话", 20.0, "centre"),
                        ("未满14", 22.0, "centre"),
                        ("已告知（日期）", 30.0, "centre"),
                    ),
                    people,
                    title=f"涉及人员（共 {len(people)} 人）",
                    least_rows=1,
                ),
                ListPart(
                    (("记录种类", 120.0, "left"), ("条数", 56.0, "centre")),
                    counts,
                    title="涉及的记录",
                    row_height=18.0,
                ),
            ),
            above=(
                f"丢失物：{_WHAT[lost.what]}{which}　　丢失日期：{long_date(lost.on)}",
                _SAFE[lost.what],
            ),
            signs=("填表人：", "负责人：", "日期：　　年　　月　　日"),
        ),
        whose=whose,
        printed_by=printed_by,
        now=now,
    )
