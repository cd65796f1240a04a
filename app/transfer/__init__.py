"""A person moves to another village: closed here with a read-only stub, new rows there, nothing lost."""
