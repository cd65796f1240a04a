"""The list of a hand-over, to be signed by who gives, who takes, and who watches."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from app.clock import Moment
from app.codes import code_list
from app.ids import PersonId
from app.people.masking import mask_name
from app.printing.gather import PAPER_LANGUAGE
from app.printing.layout.words import long_date
from app.printing.plain_list import ListPart, PlainList, plain_list
from app.printing.whose import Whose
from app.users.hand_over import HandOver
from app.users.read_hand_over import HandOverNow

TITLE = "换届交接清单"
_PLAINLY = (
    "已启用新的数据密钥和恢复短语，旧信封作废，请换新信封密封。停用用户的密码打不开今后的档案；"
    "但其以前自留的拷贝和旧备份，用旧密码仍可打开，请当面收回并写明。"
)

_ROLES = {"leader": "组长", "recorder": "记录员", "volunteer": "宣传员", "reader": "查阅"}


def hand_over_list(
    before: HandOverNow,
    wish: HandOver,
    *,
    whose: Whose,
    printed_by: str,
    now: Moment,
) -> bytes:
    """The paper; names of people with files are masked."""
    ended, gone = set(wish.terms_ended), set(wish.users_gone)
    parts = [
        _part("会员小组任期", ("姓名", "职务", "起", "止"), [
            (one.name, code_list("GROUP_ROLE").label(one.role, PAPER_LANGUAGE),
             one.from_on.isoformat() if one.from_on else "",
             wish.on.isoformat() if one.row in ended else "继续")
            for one in before.members
        ] + [(name, role, wish.on.isoformat(), "") for name, role in _new_names(wish)]),
        _part("用户", ("姓名", "角色", "去留"), [
            (one.name, _ROLES.get(one.role, one.role), "停用" if one.user in gone else "继续")
            for one in before.users if not one.is_gone
        ]),
        _part("村级责任人", ("档案编号", "姓名", "原责任人", "新责任人"), [
            (one.file_no, mask_name(one.name), one.owner, _owner(wish.owners, one.person, one.owner))
            for one in before.bags
        ]),
    ]  # fmt: skip
    tasks = before.tasks
    words = [
        f"依据文件：{wish.document or '（未填）'}　　交接日期：{long_date(wish.on)}",
        f"待办：逾期 {tasks.overdue} 项，近期到期 {tasks.due} 项，法定日期 {tasks.law} 项，"
        f"未整改问题 {tasks.problems} 项，县里未回执的数据包 {tasks.unsent} 个。",
    ]
    if wish.party:
        words.append(
            f"四位一体中村的一方由 {wish.party} 接任，共 {before.village_parties} 袋，责任书须重新签订。"
        )
    signs = ("移交人：", "接收人：", "监交人（乡镇）：", "日期：　　年　　月　　日")
    return plain_list(
        PlainList(TITLE, parts, above=words, below=(_PLAINLY,), signs=signs),
        whose=whose,
        printed_by=printed_by,
        now=now,
    )


def _new_names(wish: HandOver) -> list[tuple[str, str]]:
    names = [(wish.new_leader, "组长（新）")] if wish.new_leader else []
    return names + [(name, "组员（新）") for name in wish.new_members]


def _owner(owners: Mapping[PersonId, str], person: PersonId, before: str) -> str:
    return owners.get(person, before)


def _part(title: str, headings: Sequence[str], rows: Sequence[Sequence[str]]) -> ListPart:
    widths = (56.0, *[120.0 / (len(headings) - 1)] * (len(headings) - 1))
    columns = tuple((heading, width, "centre") for heading, width in zip(headings, widths, strict=True))
    return ListPart(columns, rows, title=title, row_height=18.0)
