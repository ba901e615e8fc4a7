"""A run under way: its file, its book, and whoever waits for rows. What sync and async runs share."""

from __future__ import annotations

import atexit
import threading
import time
import weakref
from typing import TYPE_CHECKING, Any, Final

from attrs import evolve
from openai_runtime import forks

from ..errors import BulkStopped
from .engines.faults import is_everyones, public_name
from .intake import Intake, Leftover
from .ledger import Ledger, Rules
from .lock import FileLock
from .parts import one_piece
from .progress import Progress, showing
from .recent import Recent
from .reckoning import Reckoning
from .rows import Row
from .store import Store
from .table import Table

if TYPE_CHECKING:
    from collections.abc import Callable
    from os import PathLike

    from .intake import Source
    from .parts import Parts
    from .progress import Shown


_PATIENCE: Final = 5.0
"""Seconds that the end of the process waits for a run to keep what it has."""
_LOOK: Final = 0.2
"""Seconds of waiting at a time: on Windows Ctrl-C does not reach a thread that waits without end."""
_RUNNING: weakref.WeakSet[Running] = weakref.WeakSet()
"""Runs under way, which are stopped at the end of the process: their threads do not hold it up."""


def _told(error: BaseException) -> BaseException:
    """What a run says of an error of its engine: a refused key and a used up quota are reasons to stop."""
    if not is_everyones(error):
        return error
    stopped = BulkStopped(
        f"The run stopped: {public_name(error)}: {error}", reason="refused", code=getattr(error, "code", None)
    )
    stopped.__cause__ = error
    return stopped


@atexit.register
def _stop_all() -> None:
    for running in list(_RUNNING):
        if running.pid != forks.pid:  # that of a parent, whose threads are not here
            continue
        running.stop()
        running.ended.wait(_PATIENCE)


class Running:
    """One run, from the moment its file is opened.

    Args:
        parts: What it is made of.
        path: Its file.
        shown: How progress is shown.

    Raises:
        BulkInUseError: Another run has the file.
        BulkFileError: The file is none of a run.
    """

    def __init__(self, parts: Parts, path: str | PathLike[str], shown: Shown) -> None:
        self.parts = parts
        self.path = path
        self._shown: Shown = shown
        self._condition = threading.Condition()
        self._listeners: list[Callable[[], None]] = []
        self.failure: BaseException | None = None
        self.begun = self.over = False
        self.changes = 0
        self._begun_at = 0.0
        self.ended = threading.Event()
        self.pid = forks.pid
        self._open(leftover=parts.items is None)
        self.table: Table[Any, Any] = Table(path, parts.reading)

    def _open(self, *, leftover: bool) -> None:
        parts = self.parts
        self._lock = FileLock(self.path)
        store: Store | None = None
        try:
            store = self._store = Store(self.path)
            self.recent = Recent(parts.plan.operation)
            requests = None if leftover or parts.items is None else parts.plan.asked(parts.items)
            self._source: Source = (
                Leftover(self._store)
                if requests is None
                else Intake(
                    self._store,
                    requests,
                    at_hand=type(parts.items) in (list, tuple),
                    unique=parts.unique,
                    recent=self.recent,
                )
            )
            self.ledger = Ledger(
                self._store,
                self._source,
                Rules(parts.policy, parts.stops),
                concurrency=parts.concurrency,
                reckoning=Reckoning(parts.prices, batched=parts.batched, fault=parts.reading.fault),
                changed=self._changed,
                told=callable(self._shown),
                recent=self.recent,
            )
            self._showing = showing(self._shown)
        except BaseException:
            if store is not None:
                store.close()
            self._lock.release()
            raise
        self._resumed = self.ledger.answered + self.ledger.failed

    def again(self) -> None:
        """Open the file of a run that is over once more, for the requests that failed."""
        self._open(leftover=True)
        self._store.forget_failures()
        self._store.commit()
        self.ledger.failed = 0
        self._resumed = self.ledger.answered
        self.failure, self.begun, self.over = None, False, False
        self.ended.clear()

    # --- doing the work ----------------------------------------------------------------------------------------------

    def work(self, client: Any) -> None:
        """Let the engine do the work, in this thread, until there is no more or it fails."""
        try:
            self.begin()
            with one_piece(client, self.parts.plan.operation):
                self.parts.engine.run(client, self.ledger)
            self.ledger.keep()
        except BaseException as error:
            self.failure = _told(error)
        finally:
            self.end()

    async def awork(self, client: Any) -> None:
        """The same in the running event loop, for an engine that can do that."""
        engine: Any = self.parts.engine
        try:
            self.begin()
            with one_piece(client, self.parts.plan.operation):
                await engine.arun(client, self.ledger)
            self.ledger.keep()
        except BaseException as error:
            self.failure = _told(error)
        finally:
            self.end()

    def begin(self) -> None:
        """The work begins."""
        _RUNNING.add(self)
        self._begun_at = time.monotonic()

    def end(self) -> None:
        """The work is over: the file is free for others, and whoever waits goes on, whatever fails meanwhile."""
        if self.ledger.stopped is not None:
            self.failure = self.ledger.stopped  # whatever else came of it
        for step in (self._source.close, self._store.close, self._lock.release, self._show_end):
            try:
                step()
            except BaseException as error:  # such as a full disk, or one of a function that is told the progress
                self.failure = error if self.failure is None else self.failure
        with self._condition:
            self.over = True
        _RUNNING.discard(self)
        self.ended.set()
        self._tell()

    def _show_end(self) -> None:
        if self._showing is not None and self._begun_at:
            self._showing(lambda: evolve(self.progress(), over=True), last=True)

    def stop(self) -> None:
        """Ask the engine to leave off: what is answered is kept, and the run can be resumed."""
        if self.over:
            return
        if self.ledger.stopped is None:
            self.ledger.stopped = BulkStopped("The run was closed before its end.", reason="closed")
        stop = getattr(self.parts.engine, "stop", None)
        if stop is not None:
            stop()

    # --- who waits ---------------------------------------------------------------------------------------------------

    def ready(self, first: int) -> list[Row[Any, Any]]:
        """The rows from a place on that are done, up to the first that is not."""
        known = None if self.over else self.recent.ready(first)  # at the end the file alone says what was kept
        return self.table.ready(first) if known is None else [Row(values, self.parts.reading) for values in known]

    def _changed(self) -> None:
        if self._showing is not None:
            self._showing(self.progress)
        self._tell()

    def _tell(self) -> None:
        with self._condition:
            self.changes += 1
            self._condition.notify_all()
            listeners = list(self._listeners)
        for listener in listeners:
            listener()

    def wait(self, seen: int) -> None:
        """Wait in this thread until something has changed since `changes` was `seen`, or the run is over."""
        with self._condition:
            while self.changes == seen and not self.over:
                self._condition.wait(_LOOK)

    def listen(self, listener: Callable[[], None]) -> None:
        """Call a function from any thread when something has changed."""
        with self._condition:
            self._listeners.append(listener)

    def leave(self, listener: Callable[[], None]) -> None:
        """Call it no more."""
        with self._condition:
            self._listeners.remove(listener)

    def progress(self) -> Progress:
        """How far it is."""
        ledger = self.ledger
        return Progress(
            total=self.parts.total,
            answered=ledger.answered,
            failed=ledger.failed,
            resumed=self._resumed,
            cost=ledger.cost,
            unpriced=ledger.unpriced,
            seconds=time.monotonic() - self._begun_at if self._begun_at else 0.0,
            over=self.over,
        )
