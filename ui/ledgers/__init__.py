"""Ledgers of the village: several kinds of records on one page, a list of them and a table of one."""
