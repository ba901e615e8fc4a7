"""Answers laid out beforehand, and the book of requests that came."""

from __future__ import annotations

import threading
import time
from collections import deque
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeAlias

from .incoming import Incoming

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from .answers import Answer
    from .faults import Fault

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
            if entries and any(_matches(where, name) for name in names):
                entry = entries.popleft()
                return entry(incoming) if callable(entry) else entry
        return None


def _matches(where: str, name: str) -> bool:
    return where == name or ("*" in where and fnmatchcase(name, where))


class Requests(list[Incoming]):
    """The requests that reached the emulator, oldest first; of very many, the oldest are forgotten.

    Attributes:
        most: How many are kept.
    """

    def __init__(self, most: int = 20_000) -> None:
        super().__init__()
        self.most = most
        self._changed = threading.Condition()

    def note(self, incoming: Incoming) -> None:
        """Write a request down."""
        with self._changed:
            self.append(incoming)
            if len(self) > self.most:
                del self[: len(self) // 4]
            self._changed.notify_all()

    def ended(self, incoming: Incoming, outcome: str) -> None:
        """Write down how an exchange ended."""
        with self._changed:
            incoming.outcome = outcome
            self._changed.notify_all()

    @property
    def last(self) -> Incoming:
        """The newest request."""
        return self[-1]

    def to(self, where: str) -> list[Incoming]:
        """The requests to an operation, named by id, `METHOD /path` or a pattern with `*`."""
        return [
            one
            for one in self
            if any(_matches(where, name) for name in (one.operation, one.path, f"{one.method} {one.path}"))
        ]

    def wait(self, count: int = 1, *, timeout: float = 5.0) -> list[Incoming]:
        """Wait until so many requests have come.

        Raises:
            TimeoutError: They have not.
        """
        return self.wait_for(lambda: len(self) >= count, timeout=timeout)

    def wait_for(self, true: Callable[[], bool], *, timeout: float = 5.0) -> list[Incoming]:
        """Wait until something holds of the requests, such as that the last one ended.

        Raises:
            TimeoutError: It does not.
        """
        deadline = time.monotonic() + timeout
        with self._changed:
            while not true():
                left = deadline - time.monotonic()
                if left <= 0:
                    raise TimeoutError(f"waited {timeout} s; {len(self)} requests so far")
                self._changed.wait(left)
        return list(self)
