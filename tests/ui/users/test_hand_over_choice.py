"""What is chosen in the wizard, without a widget: toggles, and who takes which bag."""

from __future__ import annotations

from app.ids import PersonId, UserId
from app.records import RecordId
from app.users.list_users import UserLine
from app.users.read_hand_over import BagLine, HandOverNow, MemberLine, OpenTasks
from tests.factories.people import TODAY
from ui.users.hand_over_choice import HandOverChoice


def user(name: str, role: str, *, gone: bool = False) -> UserLine:
    return UserLine(UserId(name), name, role, TODAY, TODAY if gone else None, not gone, None, 0, False)


def choice() -> HandOverChoice:
    return HandOverChoice(
        HandOverNow(
            members=(MemberLine(RecordId("m"), "王组长", "1", TODAY),),
            users=(user("王组长", "leader"), user("李记录", "recorder"), user("旧人", "leader", gone=True)),
            bags=tuple(
                BagLine(PersonId(n), n, "某", o) for n, o in (("1", "王组长"), ("2", "李记录"), ("3", ""))
            ),
            village_parties=2,
            tasks=OpenTasks(0, 0, 0, 0, 0),
        )
    )


def test_a_term_and_a_user_are_ended_and_taken_back() -> None:
    made = choice()
    for _ in range(3):
        made.end_term(0)
        made.let_go(0)
        made.let_go(2)
    assert made.terms_ended == {"m"}
    assert made.users_gone == {"王组长"}, "who went long ago stays gone"


def test_bags_of_somebody_who_goes_and_of_nobody_are_pointed_out_and_given() -> None:
    made = choice()
    made.let_go(0)
    assert [bag.file_no for bag in made.without_anybody("")] == ["1", "3"]
    assert made.names("钱新任") == ["李记录", "钱新任"]
    for bag in made.without_anybody("钱新任"):
        made.give_all(bag.owner, "钱新任")
    assert made.owners == {"1": "钱新任", "3": "钱新任"}
    assert made.without_anybody("钱新任") == []


def test_enter_gives_a_bag_round_and_giving_it_back_is_no_change() -> None:
    made = choice()
    names = made.names("")
    made.give_next(0, names)
    assert made.owners == {"1": "李记录"}
    made.give_next(0, names)
    assert made.owners == {}
