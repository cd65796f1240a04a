"""How the ledger is kept: a window of its own, down to the records."""
