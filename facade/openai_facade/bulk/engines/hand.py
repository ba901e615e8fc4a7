"""A thread that does what blocks for an event loop, one thing after the other."""

from __future__ import annotations

import asyncio
import threading
from contextvars import copy_context
from queue import SimpleQueue
from typing import TYPE_CHECKING, Any, Final, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable

T = TypeVar("T")

_PATIENCE: Final = 5.0
"""Seconds that the end waits for a thread, which may be in the middle of what a user's iterable does."""


class Hand:
    """The thread; it ends with `close`, and never holds up the end of the process."""

    def __init__(self) -> None:
        self._work: SimpleQueue[Any] = SimpleQueue()
        self._thread = threading.Thread(
            target=copy_context().run, args=(self._labour,), name="openai-facade-bulk-store", daemon=True
        )
        self._thread.start()

    async def __call__(self, function: Callable[..., T], *arguments: Any) -> T:
        """Call a function over there."""
        loop = asyncio.get_running_loop()
        future: asyncio.Future[T] = loop.create_future()
        self._work.put((loop, future, function, arguments))
        return await future

    def _labour(self) -> None:
        while (taken := self._work.get()) is not None:
            loop, future, function, arguments = taken
            value: Any = None
            failure: BaseException | None = None
            try:
                value = function(*arguments)
            except StopIteration as error:  # which a future does not take
                failure = RuntimeError(f"an iterable of requests raised {error!r}")
            except BaseException as error:
                failure = error
            try:
                loop.call_soon_threadsafe(_settle, future, value, failure)
            except RuntimeError:  # the loop is closed: nobody waits any more
                return
            del (
                taken,
                loop,
                future,
                function,
                arguments,
                value,
                failure,
            )  # or they would stay until the next

    def close(self) -> None:
        """End it, after what it was given."""
        self._work.put(None)
        self._thread.join(_PATIENCE)


def _settle(future: asyncio.Future[Any], value: Any, failure: BaseException | None) -> None:
    if future.done():  # whoever waited has gone
        return
    if failure is None:
        future.set_result(value)
    else:
        future.set_exception(failure)
