"""Rows that were written a moment ago, for whoever goes through them meanwhile: to read them back would take longer."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, Final

from .schema import StoredOutcome, StoredRequest

if TYPE_CHECKING:
    from collections.abc import Iterable

_ROOM: Final = 4096
"""Rows ahead of the reader that are remembered at most."""
_BYTES: Final = 8 * 1024 * 1024
"""Bytes of requests and answers that are remembered at most; one character counts as one."""
_AT_ONCE: Final = 256
"""Rows that are given at once at most."""
_WIDTH: Final = len(StoredRequest._fields)


class Recent:
    """The plain rows of this process that nobody has read yet: without an id, and answered at the first attempt.

    It remembers nothing before somebody reads, and never more than it has room for; all else has to be read from the
    file.

    Args:
        operation: That of the rows.
    """

    def __init__(self, operation: str) -> None:
        self._operation = operation
        self._lock = threading.Lock()
        self._reading = False
        self._next = 0
        self._bytes = 0
        self._asked: dict[int, str] = {}
        self._answered: dict[int, StoredOutcome] = {}

    def begin(self) -> None:
        """Somebody is going to read."""
        self._reading = True

    def ask(self, requests: list[Any]) -> None:
        """Remember requests that are taken up: the values of a `StoredRequest` for each, one after the other."""
        if not self._reading:
            return
        columns = [requests[number::_WIDTH] for number in range(_WIDTH)]
        with self._lock:
            last = self._next + _ROOM
            for place, operation, text, _, id, same_as in zip(*columns, strict=True):
                plain = id is None and same_as is None and operation == self._operation
                if plain and place < last and self._bytes + len(text) <= _BYTES:
                    self._asked[place] = text
                    self._bytes += len(text)

    def answer(self, outcomes: Iterable[StoredOutcome]) -> None:
        """Remember what came of requests, now that it is in the file."""
        if not self._asked:
            return
        with self._lock:
            for outcome in outcomes:
                place, answer = outcome[0], outcome[1]
                if place not in self._asked or place in self._answered:
                    continue
                size = 0 if answer is None else len(answer)
                if outcome.error is None and self._bytes + size <= _BYTES:
                    self._answered[place] = outcome
                    self._bytes += size
                else:
                    self._drop(place)

    def forget(self, places: Iterable[int]) -> None:
        """Forget requests that are tried again: their rows say so."""
        if self._asked:
            with self._lock:
                for place in places:
                    self._drop(place)

    def ready(self, first: int) -> list[tuple[Any, ...]] | None:
        """The values of rows from a place on that are done, up to the first that is not; the reader is there now.

        None where the file has to be asked.
        """
        with self._lock:
            self._leave_behind(first)
            if first not in self._asked:
                return None
            found: list[tuple[Any, ...]] = []
            place = first
            while place in self._answered and len(found) < _AT_ONCE:
                found.append(self._row(place))
                place += 1
            self._next = place
        return found

    def _row(self, place: int) -> tuple[Any, ...]:
        """The values of a row as the view `results` has them, which is forgotten then."""
        text, (_, answer, kind, _, request_id, seconds, read, made, cost) = self._asked[place], self._answered[place]
        self._drop(place)
        asked, answered = (place, None, self._operation, text), ("answered", answer, kind, None, request_id, seconds)
        return (*asked, *answered, read, made, cost, 0, None)

    def _leave_behind(self, first: int) -> None:
        """Forget the rows before a place, which were read from the file."""
        if first > self._next:
            for place in range(self._next, min(first, self._next + _ROOM)):
                self._drop(place)
            self._next = first

    def _drop(self, place: int) -> None:
        self._bytes -= len(self._asked.pop(place, ""))
        outcome = self._answered.pop(place, None)
        if outcome is not None and outcome.answer is not None:
            self._bytes -= len(outcome.answer)
