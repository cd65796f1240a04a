"""The same one door as in a file (db/guards.py), kept by the server's own triggers."""

from __future__ import annotations

from collections.abc import Iterator

from db.guards import ERASING, REFUSED
from db.schema import SHAPES

_REFUSE = """CREATE FUNCTION refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE integrity_constraint_violation USING MESSAGE = TG_ARGV[0]; END $$"""

_INSERTED = f"""CREATE FUNCTION check_inserted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM fresh f WHERE NOT EXISTS (SELECT 1 FROM entry e WHERE e.laptop = f.entry_laptop
      AND e.seq = f.entry_seq AND e.row = f.id AND e.tbl = TG_TABLE_NAME)) THEN
    RAISE integrity_constraint_violation USING MESSAGE = '{REFUSED}';
  END IF;
  RETURN NULL;
END $$"""

_UPDATED = f"""CREATE FUNCTION check_updated() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (NEW.entry_laptop = OLD.entry_laptop AND NEW.entry_seq = OLD.entry_seq
        AND NOT EXISTS (SELECT 1 FROM header WHERE key = '{ERASING}'))
      OR NEW.id <> OLD.id
      OR NOT EXISTS (SELECT 1 FROM entry e WHERE e.laptop = NEW.entry_laptop AND e.seq = NEW.entry_seq
        AND e.row = NEW.id AND e.tbl = TG_TABLE_NAME) THEN
    RAISE integrity_constraint_violation USING MESSAGE = '{REFUSED}';
  END IF;
  RETURN NEW;
END $$"""


def guard_statements() -> Iterator[str]:
    """The functions and triggers for every replicated table, the journal and the access log."""
    yield from (_REFUSE, _INSERTED, _UPDATED)
    for name in sorted(SHAPES):
        yield (
            f'CREATE TRIGGER insert_guard AFTER INSERT ON "{name}" REFERENCING NEW TABLE AS fresh'
            " FOR EACH STATEMENT EXECUTE FUNCTION check_inserted()"
        )
        yield (
            f'CREATE TRIGGER update_guard BEFORE UPDATE ON "{name}"'
            " FOR EACH ROW EXECUTE FUNCTION check_updated()"
        )
        yield _never(name, "DELETE OR TRUNCATE", REFUSED)
    chained = _differs("laptop", "seq", "digest", "chain")
    header = _differs("clock", "actor", "action", "version", "tbl", "row", "flags", "names")
    payload = _differs("salt", "changes", "body")
    yield (
        "CREATE TRIGGER update_guard BEFORE UPDATE ON entry FOR EACH ROW"
        f" WHEN ({chained} OR (OLD.clock IS NOT NULL AND ({header})) OR NEW.applied < OLD.applied"
        " OR (OLD.applied_ms IS NOT NULL AND NEW.applied_ms IS DISTINCT FROM OLD.applied_ms)"
        f" OR (OLD.clock IS NOT NULL AND ({payload}) AND NOT (NEW.salt IS NULL AND NEW.changes IS NULL)))"
        " EXECUTE FUNCTION refuse('the journal does not change')"
    )
    yield _never("entry", "DELETE OR TRUNCATE", "the journal does not forget")
    yield _never("access", "UPDATE", "the access log does not change")
    yield _never("access", "DELETE OR TRUNCATE", "the access log does not forget")


def _never(table: str, what: str, why: str) -> str:
    name = what.split(maxsplit=1)[0].lower()
    return (
        f'CREATE TRIGGER {name}_guard BEFORE {what} ON "{table}"'
        f" FOR EACH STATEMENT EXECUTE FUNCTION refuse('{why}')"
    )


def _differs(*columns: str) -> str:
    return " OR ".join(f"NEW.{column} IS DISTINCT FROM OLD.{column}" for column in columns)
