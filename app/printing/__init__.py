"""Paper: what the records look like when they are printed.

A form takes values (`values.py`, chosen and masked by the caller), lays them out on sheets
(`layout/`) and hands the sheets to the press (`press.py`), which writes the PDF. Nothing here
reads records, and importing the package loads neither reportlab nor a font.
"""
