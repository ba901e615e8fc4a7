"""Answers laid out beforehand."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any, TypeAlias

from .journal.names import matches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .answers import Answer
    from .faults import Fault
    from .incoming import Incoming

Wire: TypeAlias = "Answer | Fault | dict[str, Any] | list[Any]"
Made: TypeAlias = "Wire | None"
Entry: TypeAlias = "Made | Callable[[Incoming], Made]"


class Scripts:
    """Scripted entries by operation; each is used once, in order."""

    def __init__(self) -> None:
        self._scripts: list[tuple[str, deque[Entry]]] = []

    def add(self, where: str, entries: Iterable[Entry]) -> None:
        """Append entries for requests that `where` names."""
        self._scripts.append((where, deque(entries)))

    def clear(self) -> None:
        """Forget all entries."""
        self._scripts.clear()

    def left(self) -> list[str]:
        """The entries that wait to be used, in words."""
        waiting = ((where, len(entries)) for where, entries in self._scripts if entries)
        return [f"script {where!r}: {count} {'entry' if count == 1 else 'entries'}" for where, count in waiting]

    def take(self, incoming: Incoming, names: tuple[str, ...]) -> Wire | None:
        """The next entry for a request that goes by any of `names`; None for the regular answer."""
        for where, entries in self._scripts:
            if entries and matches(where, names):
                entry = entries.popleft()
                return entry(incoming) if callable(entry) else entry
        return None
