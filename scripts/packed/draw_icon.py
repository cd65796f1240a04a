"""The program's icon as a picture of dots, which is what Windows keeps in an executable."""

from __future__ import annotations

from pathlib import Path


def draw_icon(drawing: Path, out: Path, *, side: int = 256) -> Path:
    """Draw the SVG `drawing` as a square PNG of `side` dots; the path it was written to."""
    from PySide6.QtCore import Qt
    from PySide6.QtGui import QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    picture = QImage(side, side, QImage.Format.Format_ARGB32)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    QSvgRenderer(str(drawing)).render(painter)
    painter.end()
    out.parent.mkdir(parents=True, exist_ok=True)
    if not picture.save(str(out)):
        raise OSError(f"could not write {out}")
    return out
