"""Photos and scans of the ledgers of the village."""
