"""Keeping the records: who works with them, backups, handing the village on."""
