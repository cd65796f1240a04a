"""Figures 统计报表 of a period, each with its definition and the records behind it."""
