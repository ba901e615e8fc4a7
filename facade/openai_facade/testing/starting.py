"""What only some servers are started with, loaded for those alone."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable
    from pathlib import Path

    from .cassette.deck import Deck
    from .grading.interpreter import Interpreter
    from .keeping.log import Log
    from .tls import Certificate


def open_log(data: Path) -> Log:
    """The log in a file."""
    from .keeping.log import Log

    return Log(data)


def open_deck(
    replay: Path | None,
    record: Path | None,
    complete: Path | None,
    upstream: str,
    ignore: Iterable[str],
    tempo: float,
) -> Deck:
    """A cassette in its place.

    Raises:
        FileNotFoundError: There is nothing to play.
        ValueError: It is to be played and recorded in more ways than one, or cannot be read.
    """
    from .cassette.deck import Deck

    given = [path for path in (replay, record, complete) if path is not None]
    if len(given) > 1:
        raise ValueError("a cassette is replayed, recorded or completed: one of the three")
    if not 0 <= tempo < float("inf"):
        raise ValueError(f"a tempo is a number from 0 on, not {tempo!r}")
    if replay is not None and not replay.exists():
        raise FileNotFoundError(2, "there is no such cassette", str(replay))
    return Deck(
        given[0], play=record is None, upstream=None if replay is not None else upstream, ignore=ignore, tempo=tempo
    )


def interpreter() -> Interpreter:
    """What runs the code of graders."""
    from .grading.interpreter import Interpreter

    return Interpreter()


def certify(host: str) -> Certificate:
    """A certificate for a host."""
    from .tls import certify

    return certify(host)
