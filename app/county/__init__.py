"""The county desk: enrol laptops, take in their bundles, answer with receipts."""
