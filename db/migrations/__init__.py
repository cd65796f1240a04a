"""How a database file of an older program becomes one of this program."""
