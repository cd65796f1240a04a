"""Forms as data: what a paper shows, read strictly, filled from the records, laid on sheets."""
