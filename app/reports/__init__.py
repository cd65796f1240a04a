"""Figures 统计: each with its definition, its unit and the records it was counted from."""
