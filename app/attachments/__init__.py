"""Scans and photos of a bag: taken in without trusting them, kept encrypted, shown from memory."""
