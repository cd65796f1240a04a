"""Bundles: what goes on the stick, layer by layer: container (age), sealing (minisign), records (lines)."""
