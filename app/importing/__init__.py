"""Taking in the ledgers that a village kept until now: read safely, understood, judged row by row."""
