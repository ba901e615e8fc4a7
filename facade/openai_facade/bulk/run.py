"""What `client.bulk.map` gives: a run, whose rows come in the order of the requests as they get ready."""

from __future__ import annotations

import asyncio
import sys
import threading
from contextlib import suppress
from contextvars import copy_context
from functools import partial
from typing import TYPE_CHECKING, Any, Final, Generic, Self, TypeVar

from openai_runtime.hints import evaluable

if TYPE_CHECKING:
    from collections.abc import AsyncIterator, Iterator
    from os import PathLike
    from types import TracebackType

    from .progress import Progress
    from .rows import Row
    from .running import Running
    from .table import Table

T = TypeVar("T", covariant=True)
P = TypeVar("P", covariant=True)

_PATIENCE: Final = 10.0
"""Seconds that closing waits for calls under way that cannot be broken off."""
_LOOK: Final = 0.05
"""Seconds between two looks, in an event loop that is not asyncio's and at a thread that is about to end."""


class _Run(Generic[T, P]):
    """What both colours have: figures, and the table of what is there so far."""

    def __init__(self, running: Running) -> None:
        self._running = running
        self._thread: threading.Thread | None = None

    @property
    def path(self) -> str | PathLike[str]:
        """The file of the run."""
        return self._running.path

    @property
    def table(self) -> Table[T, P]:
        """What the file holds so far: rows by their places, counts."""
        return self._running.table

    @property
    def progress(self) -> Progress:
        """How far the run is."""
        return self._running.progress()

    @property
    def cost(self) -> float:
        """Dollars so far, as far as prices are known."""
        return self._running.ledger.cost

    @property
    def failed(self) -> Iterator[Row[T, P]]:
        """The rows so far that have an error in the place of an answer."""
        return self._running.table.failed

    def _begin_thread(self, client: Any) -> None:
        context = copy_context()  # so that calls are parts of what the caller is doing
        # a daemon, or a run that nobody closes would hold up the end of the process; what is kept survives that
        self._thread = threading.Thread(
            target=context.run, args=(self._running.work, client), name="openai-facade-bulk", daemon=True
        )
        self._thread.start()

    def _begins(self) -> bool:
        """Whether this is the moment to begin."""
        first = not self._running.begun and not self._running.over
        self._running.begun = True
        return first

    def _join(self) -> None:
        """Wait for the thread of a run that is over."""
        while self._thread is not None and self._thread.is_alive():
            self._thread.join(_LOOK)  # without end it would not hear of Ctrl-C on Windows

    def _given_up(self) -> None:
        """Let a run go that never began."""
        if not self._running.begun and not self._running.over:
            self._running.end()

    def __del__(self) -> None:
        if (running := getattr(self, "_running", None)) is not None:
            running.stop()
            self._given_up()

    def __repr__(self) -> str:
        return f"<{type(self).__name__} in {self.path}: {self.progress}>"


class BulkRun(_Run[T, P]):
    """A run of a sync client. It begins when its rows are asked for, or by `wait`.

    Leaving a loop over its rows, an exception in it, and Ctrl-C end the run; what is answered is in the file, and the
    same `map` goes on from there.
    """

    def __iter__(self) -> Iterator[Row[T, P]]:
        """The rows in the order of the requests, each as soon as it and those before it are done.

        Raises:
            BulkStopped: The run stopped before its end; the rows before that have been handed out.
        """
        running = self._running
        running.recent.begin()
        self._begin()
        place, whole = 0, False
        try:
            while True:
                seen, over = running.changes, running.over
                rows = running.ready(place)
                yield from rows
                place += len(rows)
                if not rows and over:
                    break
                if not rows:
                    running.wait(seen)
            whole = True
        finally:
            if not whole:
                self.close()
        self._raise()

    def wait(self) -> Self:
        """Work until all requests are done; gives the run itself.

        Raises:
            BulkStopped: The run stopped before its end.
        """
        self._begin()
        running = self._running
        try:
            while not running.over:
                running.wait(running.changes)
        except BaseException:
            self.close()
            raise
        self._raise()
        return self

    def retry_failed(self) -> Self:
        """Ask the requests that failed once more, after the others are done; gives the run itself, begun anew."""
        self.wait()
        self._running.again()
        return self

    def to_jsonl(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as lines of JSON, each with the answer as it came."""
        self.wait().table.to_jsonl(path)

    def to_csv(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as CSV, each with the text that the model said."""
        self.wait().table.to_csv(path)

    def to_parquet(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as Parquet; needs pyarrow."""
        self.wait().table.to_parquet(path)

    def close(self) -> None:
        """Leave off, and free the file; what is answered is kept."""
        self._running.stop()
        self._given_up()
        if self._thread is not None and self._thread is not threading.current_thread():
            self._thread.join(_PATIENCE)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _begin(self) -> None:
        if self._begins():
            self._begin_thread(self._running.parts.client)

    def _raise(self) -> None:
        self._join()
        if self._running.failure is not None:
            raise self._running.failure


class AsyncBulkRun(_Run[T, P]):
    """A run of an async client; the engine `local` works in the running event loop. Otherwise as `BulkRun`."""

    def __init__(self, running: Running) -> None:
        super().__init__(running)
        self._task: asyncio.Task[None] | None = None

    async def __aiter__(self) -> AsyncIterator[Row[T, P]]:
        """The rows in the order of the requests, each as soon as it and those before it are done.

        Raises:
            BulkStopped: The run stopped before its end; the rows before that have been handed out.
        """
        running = self._running
        running.recent.begin()
        self._begin()
        place, whole = 0, False
        try:
            while True:
                seen, over = running.changes, running.over
                rows = running.ready(place)
                for row in rows:
                    yield row
                place += len(rows)
                if not rows and over:
                    break
                if not rows:
                    await self._change(seen)
            whole = True
        finally:
            if not whole:
                await self.close()
        await self._raise()

    async def wait(self) -> Self:
        """Work until all requests are done; gives the run itself.

        Raises:
            BulkStopped: The run stopped before its end.
        """
        self._begin()
        running = self._running
        try:
            while not running.over:
                await self._change(running.changes)
        except BaseException:
            await self.close()
            raise
        await self._raise()
        return self

    async def retry_failed(self) -> Self:
        """Ask the requests that failed once more, after the others are done; gives the run itself, begun anew."""
        await self.wait()
        self._running.again()
        return self

    async def to_jsonl(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as lines of JSON, each with the answer as it came."""
        (await self.wait()).table.to_jsonl(path)

    async def to_csv(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as CSV, each with the text that the model said."""
        (await self.wait()).table.to_csv(path)

    async def to_parquet(self, path: str | PathLike[str]) -> None:
        """Wait for the end, and write the rows as Parquet; needs pyarrow."""
        (await self.wait()).table.to_parquet(path)

    async def close(self) -> None:
        """Leave off, and free the file; what is answered is kept."""
        running = self._running
        running.stop()
        self._given_up()
        if self._task is not None:
            self._task.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.wait([self._task])
            _never_run(running, self._task)
        if self._thread is not None:
            await self._end(_PATIENCE)

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self.close()

    def _begin(self) -> None:
        if not self._begins():
            return
        running, client = self._running, self._running.parts.client
        if _in_asyncio() and hasattr(running.parts.engine, "arun"):
            self._task = asyncio.get_running_loop().create_task(running.awork(client))
            self._task.add_done_callback(partial(_never_run, running))
            return
        twin = client._other_colour()
        if twin is None:
            running.end()
            raise TypeError(
                "this engine needs a sync client, which cannot be made of one of a class of your own, or with an"
                " http_client: use OpenAI in the place of AsyncOpenAI"
            )
        self._begin_thread(twin)

    async def _end(self, seconds: float) -> None:
        """Wait for the end of the thread, but not longer than that, while the event loop goes on."""
        running = self._running
        if not _in_asyncio():
            trio: Any = sys.modules["trio"]
            with trio.CancelScope(deadline=trio.current_time() + seconds, shield=True):
                while not running.over:
                    await self._change(running.changes)
        else:
            with suppress(TimeoutError):
                async with asyncio.timeout(seconds):
                    while not running.over:
                        await self._change(running.changes)
        if running.over:
            self._join()

    async def _change(self, seen: int) -> None:
        """Wait until something has changed since `changes` was `seen`, or the run is over."""
        running = self._running
        if not _in_asyncio():
            while running.changes == seen and not running.over:
                await sys.modules["trio"].sleep(_LOOK)
            return
        loop, changed = asyncio.get_running_loop(), asyncio.Event()

        def tell() -> None:
            with suppress(RuntimeError):  # the loop has ended
                loop.call_soon_threadsafe(changed.set)

        running.listen(tell)
        try:
            if running.changes == seen and not running.over:
                await changed.wait()
        finally:
            running.leave(tell)

    async def _raise(self) -> None:
        if self._task is not None:
            await asyncio.wait([self._task])
        self._join()
        if self._running.failure is not None:
            raise self._running.failure


def _never_run(running: Running, task: asyncio.Task[None]) -> None:
    """Let a run go whose task was cancelled before its first step: only a task that has begun does that itself."""
    if task.cancelled() and not running.over:
        running.end()


def _in_asyncio() -> bool:
    try:
        asyncio.get_running_loop()
    except RuntimeError:
        return False
    return True


evaluable(__name__)
