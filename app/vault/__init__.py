"""The encrypted folder that holds a village's records: keys, opening, closing, checking."""
