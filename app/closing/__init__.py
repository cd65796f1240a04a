"""Closing a bag: read-only from then on, out of the daily lists, kept as long as the rule says."""
