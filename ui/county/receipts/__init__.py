"""Receipts: who waits, what was answered, the codes for the telephone."""
