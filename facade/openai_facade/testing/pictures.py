"""Pictures: what one is, and one of a colour in the format that is asked for.

PNG needs nothing else. JPEG and WebP are drawn by Pillow, which is no requirement of the emulator: whoever asks for
them without it gets an error that says so, and not a PNG by another name.
"""

from __future__ import annotations

import io
import struct
from dataclasses import dataclass
from importlib import import_module
from typing import TYPE_CHECKING, Any

from .answers import Refused
from .samples import png

if TYPE_CHECKING:
    from collections.abc import Sequence

_FORMATS = {"jpeg": "JPEG", "webp": "WEBP"}


@dataclass(frozen=True, slots=True)
class Picture:
    """What a file of a picture is.

    Attributes:
        kind: Its format: `png`, `jpeg`, `webp` or another one.
    """

    kind: str
    width: int
    height: int


def look(data: bytes) -> Picture | None:
    """Format and size of a picture; None where that cannot be told.

    Without Pillow only PNG is understood.
    """
    pillow = _pillow()
    if pillow is None:
        return _png_head(data)
    try:
        with pillow.open(io.BytesIO(data)) as found:
            width, height = found.size
            return Picture(str(found.format).lower(), width, height)
    except Exception:  # whatever a broken file does to a decoder
        return _png_head(data)


def nearest(data: bytes, sizes: Sequence[str]) -> str | None:
    """The one of some sizes that has the proportions of a picture, as nearly as may be."""
    found = look(data)
    if found is None or not found.height:
        return None

    def distance(size: str) -> float:
        width, _, height = size.partition("x")
        return abs(int(width) / int(height) - found.width / found.height)

    return min(sizes, key=distance)


def draw(
    width: int,
    height: int,
    colour: tuple[int, int, int],
    *,
    kind: str = "png",
    quality: int = 100,
    transparent: bool = False,
) -> bytes:
    """A picture of one colour.

    Args:
        width: Its width.
        height: Its height.
        colour: Red, green and blue.
        kind: The format: `png`, `jpeg` or `webp`.
        quality: How much of it is kept, up to 100.
        transparent: Whether one sees through it.

    Raises:
        Refused: The format needs a package that is missing.
    """
    if kind not in _FORMATS:
        return png(width, height, colour, transparent=transparent)
    pillow = _pillow()
    if pillow is None:
        words = f"The emulator draws {_FORMATS[kind]} with Pillow, which is missing: python -m pip install pillow"
        raise Refused(words, status=501, type="server_error", param="output_format", code="pillow_missing")
    clear = transparent and kind == "webp"
    picture = pillow.new("RGBA" if clear else "RGB", (width, height), (*colour, 0) if clear else colour)
    file = io.BytesIO()
    picture.save(file, format=_FORMATS[kind], quality=quality)
    return file.getvalue()


def _png_head(data: bytes) -> Picture | None:
    if not data.startswith(b"\x89PNG\r\n\x1a\n") or data[12:16] != b"IHDR" or len(data) < 24:
        return None
    width, height = struct.unpack(">II", data[16:24])
    return Picture("png", width, height)


def _pillow() -> Any:
    """Pillow's `Image`, where it is installed."""
    try:
        return import_module("PIL.Image")
    except ImportError:
        return None
