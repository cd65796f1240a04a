"""Office paper: sheets with ruled cells that grow with their text, and registers with repeated heads.

Lengths are in points, heights grow downwards from the top edge of the sheet.
"""
