"""Away with and without leave, tests evaded, breaches and reports (domain entity B7; 条例 19 to 22)."""
