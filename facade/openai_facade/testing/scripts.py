"""Answers laid out beforehand."""

from __future__ import annotations

from collections import deque
from random import Random
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
    """Scripted entries by operation; each is used once, in order. Others come by chance, again and again.

    Args:
        random: Where chance comes from.
    """

    def __init__(self, random: Random | None = None) -> None:
        self._scripts: list[tuple[str, deque[Entry]]] = []
        self._chances: list[tuple[str, list[Entry], float]] = []
        self._random = random or Random()

    def add(self, where: str, entries: Iterable[Entry]) -> None:
        """Append entries for requests that `where` names."""
        self._scripts.append((where, deque(entries)))

    def add_chance(self, where: str, entries: Iterable[Entry], probability: float) -> None:
        """Let any one of some entries happen to a part of the requests that `where` names.

        Raises:
            ValueError: That is no probability, or nothing can happen.
        """
        entries = list(entries)
        if isinstance(probability, bool) or not isinstance(probability, int | float) or not 0 <= probability <= 1:
            raise ValueError(f"a probability is a number from 0 to 1, not {probability!r}")
        if not entries:
            raise ValueError("there must be something to happen")
        self._chances.append((where, entries, probability))

    def clear(self) -> None:
        """Forget all entries."""
        self._scripts.clear()
        self._chances.clear()

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
        for where, happening, probability in self._chances:
            if matches(where, names) and self._random.random() < probability:
                entry = self._random.choice(happening)
                return entry(incoming) if callable(entry) else entry
        return None
