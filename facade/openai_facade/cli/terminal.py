"""What a command shows: text as it comes, in colour where rich is installed, or JSON for pipes."""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from collections.abc import Iterable

_SHOWN: Final = 4
"""Numbers of a vector that people are shown."""


class Terminal:
    """Standard output.

    Args:
        as_json: Write objects as JSON, one a line.
    """

    def __init__(self, *, as_json: bool) -> None:
        self.as_json = as_json

    def line(self, text: str) -> None:
        """A line of text."""
        print(text, flush=True)

    def json(self, thing: Any) -> None:
        """An object of the API, on one line."""
        print(thing.to_json(indent=None), flush=True)

    def things(self, things: Iterable[Any], *fields: str) -> None:
        """Objects of the API, one a line: as JSON, or some of their fields."""
        for thing in things:
            if self.as_json:
                self.json(thing)
            else:
                values = (getattr(thing, name, None) for name in fields)
                self.line("  ".join("-" if value is None else str(value) for value in values))

    def pieces(self, pieces: Iterable[str]) -> str:
        """Text as it arrives; gives the whole of it."""
        live = _live()
        if live is not None:
            return _rendered(live, pieces)
        whole: list[str] = []
        for piece in pieces:
            sys.stdout.write(piece)
            sys.stdout.flush()
            whole.append(piece)
        text = "".join(whole)
        if not text.endswith("\n"):
            self.line("")
        return text

    def vector(self, numbers: list[float]) -> None:
        """A vector in short."""
        beginning = ", ".join(f"{number:.4f}" for number in numbers[:_SHOWN])
        self.line(f"{len(numbers)} numbers: {beginning}, …")

    def data(self, content: bytes) -> None:
        """Bytes as they are."""
        sys.stdout.flush()
        sys.stdout.buffer.write(content)
        sys.stdout.buffer.flush()


def _live() -> Any:
    """Rich's way of showing text that grows; None without rich or without a terminal."""
    if not sys.stdout.isatty():
        return None
    try:
        from rich.live import Live
    except ImportError:
        return None
    return Live(auto_refresh=False, vertical_overflow="visible")


def _rendered(live: Any, pieces: Iterable[str]) -> str:
    from rich.markdown import Markdown

    text = ""
    with live:
        for piece in pieces:
            text += piece
            live.update(Markdown(text), refresh=True)
    return text
