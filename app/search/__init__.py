"""Search: a person found by any part of a name, by pinyin, by initials or by last digits."""
