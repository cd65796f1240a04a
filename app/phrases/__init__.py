"""The phrase book: words that come again and again, for each field, picked by their pinyin initials."""
