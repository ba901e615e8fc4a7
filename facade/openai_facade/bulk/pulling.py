"""Pulls items out of an iterable: in a thread of its own where it may take its time, for those who cannot wait."""

from __future__ import annotations

import threading
import time
from collections import deque
from contextvars import copy_context
from itertools import islice
from typing import TYPE_CHECKING, Final, Generic, TypeVar

if TYPE_CHECKING:
    from collections.abc import Iterator

T = TypeVar("T")

_A_WHILE: Final = 0.01
"""Seconds after which `take` gives what it has, so that an event loop is held up no longer than by one long item."""
PATIENCE: Final = 0.05
"""Seconds that `take` waits for all that it was asked for."""
_FAREWELL: Final = 0.1
"""Seconds that the end waits for a thread, which may be in the middle of what a user's iterable does."""


class AtHand(Generic[T]):
    """Items of an iterator that never waits for anything: they are pulled by whoever takes them.

    Args:
        items: What is read, by one thread at a time.

    Attributes:
        exhausted: Whether all items have been taken.
    """

    def __init__(self, items: Iterator[T]) -> None:
        self.exhausted = False
        self._items = items
        self._lock = threading.Lock()

    def ask(self, most: int) -> int:
        """How many items `take` gives without waiting, or fewer at the end and where they are long."""
        return 0 if self.exhausted else most

    def take(self, most: int) -> list[T]:
        """The next items, in order; fewer at the end, and where they are so long that it would take a while.

        Raises:
            BaseException: What the iterator raised; items before it that nobody has taken are gone.
        """
        taken: list[T] = []
        with self._lock:
            end = time.monotonic() + _A_WHILE
            for item in islice(self._items, most):
                taken.append(item)
                if time.monotonic() > end:
                    return taken
            self.exhausted = len(taken) < most
        return taken

    def close(self) -> None:
        """Leave off; the iterator is not asked again."""
        self.exhausted = True


class Pulling(Generic[T]):
    """Items of an iterator, no more of them in advance than somebody has asked for.

    Args:
        items: What is read; one thread alone does that, and it never holds up the end of the process.

    Attributes:
        exhausted: Whether all items have been taken.
    """

    def __init__(self, items: Iterator[T]) -> None:
        self.exhausted = False
        self._items = items
        self._ready: deque[T] = deque()
        self._wanted = 0
        self._changed = threading.Condition()
        self._ended = self._closed = False
        self._failure: BaseException | None = None
        self._thread: threading.Thread | None = None

    def ask(self, most: int) -> int:
        """Have so many items ready for the next `take`, without waiting; gives how many there are now.

        Where the iterator has raised an error there are none.
        """
        with self._changed:
            if self._wanted != most and not self._ended:
                self._want(most)
            return 0 if self._failure is not None else len(self._ready)

    def take(self, most: int) -> list[T]:
        """The next items, in order; after a moment those that there are, which may be none.

        Raises:
            BaseException: What the iterator raised; items before it that nobody has taken are gone.
        """
        with self._changed:
            if len(self._ready) < most and not self._ended:
                self._want(max(self._wanted, most))
            self._changed.wait_for(lambda: self._ended or len(self._ready) >= most, PATIENCE)
            if self._failure is not None:
                raise self._failure
            count = min(most, len(self._ready))
            self._wanted = max(0, self._wanted - count)  # before there is room, or one more would be read
            taken = [self._ready.popleft() for _ in range(count)]
            self.exhausted = self._ended and not self._ready
            return taken

    def _want(self, most: int) -> None:
        if self._thread is None:
            self._begin()
        self._wanted = most
        self._changed.notify_all()

    def close(self) -> None:
        """Leave off; the iterator is not asked again."""
        with self._changed:
            self._closed = self._ended = True
            self._changed.notify_all()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(_FAREWELL)

    def _begin(self) -> None:
        self._thread = threading.Thread(
            target=copy_context().run, args=(self._pull,), name="openai-facade-bulk-requests", daemon=True
        )
        self._thread.start()

    def _pull(self) -> None:
        failure: BaseException | None = None
        try:
            while self._is_wanted():
                self._ready.append(next(self._items))
        except StopIteration:
            pass
        except BaseException as error:  # of the iterable: whoever takes is told
            failure = error
        with self._changed:
            self._failure, self._ended = failure, True
            self._changed.notify_all()

    def _is_wanted(self) -> bool:
        """Wait until one more item is wanted; False where none ever will be."""
        if len(self._ready) < self._wanted and not self._closed:  # without the lock, as with most items
            return True
        with self._changed:
            self._changed.notify_all()  # whoever takes has all that was asked for
            self._changed.wait_for(lambda: self._closed or len(self._ready) < self._wanted)
            return not self._closed
