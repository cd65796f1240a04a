"""What can be the matter with a county's store on a PostgreSQL server; part of `ui.reasons`."""

from __future__ import annotations

from ui.marked import QT_TRANSLATE_NOOP

POSTGRES: dict[str, str] = {
    "postgres_missing": QT_TRANSLATE_NOOP(
        "reasons",
        "The part of Yidai that speaks to PostgreSQL is not installed. Install yidai[county], or use the "
        "packed county program.",
    ),
    "postgres_url_missing": QT_TRANSLATE_NOOP("reasons", "Say with --postgres where the server is."),
    "postgres_url_unreadable": QT_TRANSLATE_NOOP(
        "reasons", "This is no address of a database. Write it as postgresql://user@host/database."
    ),
    "postgres_url_with_password": QT_TRANSLATE_NOOP(
        "reasons",
        "The password does not belong into the address, where others can read it. Put it into a file and "
        "name that with --postgres-password-file.",
    ),
    "postgres_in_clear": QT_TRANSLATE_NOOP(
        "reasons",
        "Over a network the server must show a certificate that is checked: leave sslmode out of the "
        "address, or write sslmode=verify-full and sslrootcert.",
    ),
    "postgres_unreachable": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's database server does not answer. What was not finished was not kept. Ask whoever "
        "looks after it, then try again.",
    ),
    "postgres_refused": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's database server refuses this user, the password, or what was to be done. Ask whoever "
        "looks after it.",
    ),
    "postgres_certificate": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's database server does not prove who it is: it shows no certificate, one of another "
        "name, or one that nobody known has signed. Nothing was sent. Ask whoever looks after it; the "
        "county's own authority is named with sslrootcert in the address.",
    ),
    "postgres_no_store": QT_TRANSLATE_NOOP(
        "reasons",
        "This database holds no county's store. Check the server's address; where init was interrupted, "
        "delete the home's folder and begin again.",
    ),
    "postgres_not_empty": QT_TRANSLATE_NOOP(
        "reasons",
        "This database holds a county's store already. Make a new, empty one for this county; one that an "
        "interrupted move left behind may be dropped.",
    ),
    "postgres_wrong_encoding": QT_TRANSLATE_NOOP(
        "reasons", "The database is not in UTF8. Make a new one with ENCODING 'UTF8'."
    ),
    "postgres_other_store": QT_TRANSLATE_NOOP(
        "reasons", "This database holds another county's store. Check the server's address."
    ),
    "postgres_other_version": QT_TRANSLATE_NOOP(
        "reasons",
        "The store on the server belongs to another version of Yidai. Back it up with that version, put the "
        "backup back with this one, and move it to a new database.",
    ),
    "postgres_moved_on": QT_TRANSLATE_NOOP(
        "reasons",
        "The county's records went on in another database, under a new key. Copy keys.json and "
        "postgres.json from the machine on which that was done, and open the store again. Nothing was "
        "written.",
    ),
    "postgres_file_damaged": QT_TRANSLATE_NOOP(
        "reasons", "postgres.json in the county's home cannot be read. Put it back from a copy of the home."
    ),
    "store_value_changed": QT_TRANSLATE_NOOP(
        "reasons",
        "Something in the county's database was changed past Yidai. Run yidai-county check, and put back "
        "the last backup.",
    ),
    "already_on_server": QT_TRANSLATE_NOOP("reasons", "The records lie on a server already."),
    "not_on_server": QT_TRANSLATE_NOOP(
        "reasons", "The records lie in a file of this home. Write --move to take them to the server."
    ),
    "role_not_on_server": QT_TRANSLATE_NOOP(
        "reasons",
        "On a database server only those who may see everything can work. Let this user look at the "
        "statistics, or at a copy of the store in a file.",
    ),
}
