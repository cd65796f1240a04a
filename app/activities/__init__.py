"""Publicity 宣传: what was done, with what, for how many; nothing here can be joined to a person's file."""
