"""One person, one bag 一人一袋: everything kept about one person, and which papers there are."""
