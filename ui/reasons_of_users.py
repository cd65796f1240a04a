"""What is said about users, roles and passwords; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

USERS: dict[str, str] = {
    "not_for_role": QT_TRANSLATE_NOOP(
        "reasons", "Your role in these records does not include this. Ask the leader."
    ),
    "not_your_bag": QT_TRANSLATE_NOOP(
        "reasons", "You are not the person responsible for this bag. Ask the leader to assign it to you."
    ),
    "owner_must_be_you": QT_TRANSLATE_NOOP(
        "reasons",
        "Write your own name ({name}) as the person responsible in the village, or you would not see this "
        "bag again. The leader can open it for somebody else.",
    ),
    "user_name_taken": QT_TRANSLATE_NOOP(
        "reasons", "There is a user {name} already. Bags are assigned by name: choose one that differs."
    ),
    "user_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no such user in these records. Look at the list of users."
    ),
    "user_is_you": QT_TRANSLATE_NOOP(
        "reasons", "Nobody lets themselves go. Another leader does it, or the hand-over after an election."
    ),
    "user_let_go": QT_TRANSLATE_NOOP(
        "reasons",
        "This user no longer works with these records. Whoever looks after the users can give a new "
        "password.",
    ),
    "last_leader": QT_TRANSLATE_NOOP("reasons", "Somebody has to lead. Make another user the leader first."),
    "no_leader_left": QT_TRANSLATE_NOOP(
        "reasons",
        "Nobody who leads could unlock afterwards. Add the new leader as a user first, with a password.",
    ),
    "nobody_owns_bag": QT_TRANSLATE_NOOP(
        "reasons", "Every bag needs somebody who is responsible. Fill in the names that are empty."
    ),
    "role_unknown": QT_TRANSLATE_NOOP(
        "reasons", "There is no such role: leader, recorder, volunteer or reader."
    ),
    "wait_after_failures": QT_TRANSLATE_NOOP(
        "reasons",
        "{failures} {failures:attempt was|attempts in a row were} wrong. The next one may "
        "be made at {until}; starting the program or the laptop anew does not shorten it. "
        "Forgotten? The recovery phrase opens too.",
    ),
    "test_bundle_differs": QT_TRANSLATE_NOOP(
        "reasons",
        "The laptop has joined, but a test bundle could not be read back as it was written. Send nothing "
        "yet, and tell the county.",
    ),
    "password_too_simple": QT_TRANSLATE_NOOP(
        "reasons",
        "It needs {kinds} of these, as the village has set: small letters, capitals, digits, other "
        "characters.",
    ),
}
