"""Visits, talks and contacts that cadres made."""
