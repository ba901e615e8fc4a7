"""Which idle connection to use next: the bookkeeping of a pool, without any I/O.

The connection that became idle last is used first, so a burst leaves the others to expire; nothing is ever searched.
No lock is taken: generators that the garbage collector ends give connections back, too, at any point of any thread.
Every step takes a connection out or puts it in by one atomic operation, so none is ever had by two.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Hashable


class Pooled(Protocol):
    """A connection, as far as the pool cares."""

    idle_since: float


C = TypeVar("C", bound=Pooled)


class IdleConnections(Generic[C]):
    """Idle connections by origin, the one used last on top."""

    def __init__(self, limit: int, expiry: float) -> None:
        """Keep at most `limit` connections per origin, none longer than `expiry` seconds."""
        self._limit = limit
        self._expiry = expiry
        self._stacks: dict[Hashable, deque[C]] = {}

    def pop(self, origin: Hashable) -> C | None:
        """The connection to try first, taken out of the pool."""
        stack = self._stacks.get(origin)
        try:
            return stack.pop() if stack else None
        except IndexError:  # another thread took the last one
            return None

    def push(self, origin: Hashable, connection: C, now: float, *, awaited: bool = False) -> list[C]:
        """Put a connection back.

        Args:
            origin: Where it leads.
            connection: The connection.
            now: The time.
            awaited: Others are waiting for connections, so that one more than the limit is not one too many.

        Returns:
            Those that have to be closed for it.
        """
        connection.idle_since = now
        stack = self._stacks.get(origin)
        if stack is None:
            stack = self._stacks.setdefault(origin, deque())
        stack.append(connection)
        surplus: list[C] = []
        keep = now - self._expiry
        try:  # the oldest are at the bottom
            while (len(stack) > self._limit and not awaited) or stack[0].idle_since < keep:
                surplus.append(stack.popleft())
        except IndexError:  # another thread took the last one
            pass
        return surplus

    def expired(self, connection: C, now: float) -> bool:
        """Whether a connection was idle for too long to be used."""
        return now - connection.idle_since > self._expiry

    def drain(self) -> list[C]:
        """Take everything out."""
        taken: list[C] = []
        for stack in list(self._stacks.values()):
            try:
                while True:
                    taken.append(stack.popleft())
            except IndexError:
                pass
        return taken

    def __len__(self) -> int:
        return sum(map(len, list(self._stacks.values())))
