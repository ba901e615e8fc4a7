"""Do several things at once, but not too many: threads for sync clients, tasks for async ones."""

from __future__ import annotations

import sys
import threading
from collections.abc import Awaitable, Callable, Iterable
from contextvars import copy_context
from typing import Any, Generic, TypeAlias, TypeVar

T = TypeVar("T")
R = TypeVar("R")

Work: TypeAlias = Callable[[], R]


class _Queue(Generic[R]):
    """Work that several hands take from one iterable, in order; nothing more is handed out after a failure."""

    def __init__(self, work: Iterable[Work[R]], *, keep_on: bool) -> None:
        self._work = enumerate(work)
        self._keep_on = keep_on
        self._stopped = False
        self._taking = threading.Lock()
        self.outcomes: dict[int, Any] = {}

    def take(self) -> tuple[int, Work[R]] | None:
        with self._taking:
            return None if self._stopped else next(self._work, None)

    def failed(self, place: int, error: Exception) -> None:
        self.outcomes[place] = error
        self._stopped = not self._keep_on

    def stop(self) -> None:
        self._stopped = True

    def in_order(self) -> list[Any]:
        return [self.outcomes[place] for place in sorted(self.outcomes)]


def in_threads(work: Iterable[Work[T]], at_once: int, *, keep_on: bool = False) -> list[T | Exception]:
    """Do work in threads and give what came of each piece, in the order of the work.

    Args:
        work: What to do. Pieces are taken from it only when there is somebody free to do them.
        at_once: How many threads there are at most.
        keep_on: Start further pieces after one has failed.

    Returns:
        Results, and exceptions in the place of results; without `keep_on`, nothing of pieces that were not started.
    """
    _check(at_once)
    queue = _Queue(work, keep_on=keep_on)

    def labour() -> None:
        while (taken := _taken(queue)) is not None:
            place, piece = taken
            try:
                queue.outcomes[place] = piece()
            except Exception as error:
                queue.failed(place, error)

    hands = [threading.Thread(target=copy_context().run, args=(labour,), daemon=True) for _ in range(at_once - 1)]
    for hand in hands:
        hand.start()
    try:
        labour()  # the calling thread is one of them, so that one at a time needs no thread at all
        for hand in hands:
            hand.join()
    finally:
        queue.stop()
    return queue.in_order()


async def in_tasks(work: Iterable[Work[Awaitable[T]]], at_once: int, *, keep_on: bool = False) -> list[T | Exception]:
    """The same with tasks of the running event loop."""
    _check(at_once)
    queue = _Queue(work, keep_on=keep_on)

    async def labour() -> None:
        while (taken := _taken(queue)) is not None:
            place, piece = taken
            try:
                queue.outcomes[place] = await piece()
            except Exception as error:
                queue.failed(place, error)

    await _together(labour, at_once)
    return queue.in_order()


def _taken(queue: _Queue[R]) -> tuple[int, Work[R]] | None:
    """The next piece; an iterable that fails counts as a piece that fails."""
    try:
        return queue.take()
    except Exception as error:
        queue.failed(sys.maxsize, error)
        queue.stop()
        return None


async def _together(labour: Callable[[], Any], count: int) -> None:
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:  # somebody else's event loop: trio, which is then loaded already
        async with sys.modules["trio"].open_nursery() as nursery:
            for _ in range(count):
                nursery.start_soon(labour)
        return
    async with asyncio.TaskGroup() as group:
        for _ in range(count):
            group.create_task(labour())


async def off_the_loop(function: Callable[[], T]) -> T:
    """Call something that may block, in a thread, with the context variables of here."""
    import asyncio

    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return await sys.modules["trio"].to_thread.run_sync(function)  # type: ignore[no-any-return]
    return await asyncio.to_thread(function)


def _check(at_once: int) -> None:
    if at_once < 1:
        raise ValueError(f"max_concurrency is {at_once}; at least one thing has to be done at a time")
