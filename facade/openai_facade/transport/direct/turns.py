"""Whose turn it is to have a connection: first come, first served, without any I/O.

No lock is taken, because turns are given back by the garbage collector, too, at any point of any thread: every step
is one atomic operation on a deque, and whoever adds to one of the two deques looks at the other one afterwards.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

W = TypeVar("W")


class Turns(Generic[W]):
    """So many may have a turn at once; the others stand in line."""

    def __init__(self, limit: int, wake: Callable[[W], bool]) -> None:
        """Begin with all turns free.

        Args:
            limit: How many may have a turn at once.
            wake: Tells who stood in line that the turn is theirs; false when they do not want it any more.
        """
        self.limit = limit
        self._wake = wake
        self._free: deque[None] = deque([None] * limit)
        self._line: deque[W] = deque()
        self._called: deque[None] = deque()

    @property
    def free(self) -> int:
        """How many turns nobody has."""
        return len(self._free)

    @property
    def awaited(self) -> bool:
        """Whether anybody stands in line, or was called and is not here yet."""
        return bool(self._line or self._called)

    def take(self) -> bool:
        """Have a turn at once; false when there is none, or when others have been waiting for one."""
        if self._line:
            return False
        try:
            self._free.pop()
        except IndexError:
            return False
        return True

    def line_up(self, waiter: W) -> None:
        """Stand in line; `wake` is called when it is the waiter's turn, perhaps at once."""
        self._line.append(waiter)
        self._hand_over()

    def leave(self, waiter: W) -> bool:
        """Stop waiting; false when the turn was handed over already (and has to be given back, or used)."""
        try:
            self._line.remove(waiter)
        except ValueError:
            return False
        return True

    def arrived(self) -> None:
        """Note that somebody who was called is here; each of them says so once."""
        self._called.pop()

    def give_back(self) -> None:
        """End a turn: it is the first waiter's now."""
        self._free.append(None)
        if self._line:
            self._hand_over()

    def _hand_over(self) -> None:
        line, free = self._line, self._free
        while line:
            try:
                free.pop()
            except IndexError:
                return  # whoever gives one back comes by here
            try:
                waiter = line.popleft()
            except IndexError:  # they left; look again, somebody may have come and seen no free turn meanwhile
                free.append(None)
                continue
            self._called.append(None)
            if not self._wake(waiter):
                self._called.pop()
                free.append(None)
