"""The engine `local`: this process asks, many requests at a time, over the async client."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, cast

from ...errors import BulkStopped
from .faults import failed
from .hand import Hand
from .sending import Sending, answered

if TYPE_CHECKING:
    from .engine import Job, Outcome, Work

GROUP: Final = 256
"""Outcomes that are kept at once at most."""
PAUSE: Final = 0.05
"""Seconds that an outcome waits for others, to be kept together with them."""
_LIGHT: Final = 1024 * 1024
"""Bytes of answers that an event loop may be held up for."""
_LONG: Final = 0.05
"""Seconds that it may be held up by them."""
_PATIENCE: Final = 3
"""How often in a row it may take longer, before a thread keeps all answers."""
_LOOK: Final = 0.01
"""Seconds between two looks for jobs where there are none, but more may come at any moment."""


class LocalEngine:
    """Asks from an event loop of its own, in the thread in which it is called."""

    def __init__(self) -> None:
        self._running: tuple[asyncio.AbstractEventLoop, asyncio.Task[Any]] | None = None

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more.

        Args:
            client: A sync client. Where it has no async twin, threads do the work.
            work: The run.
        """
        twin = client._other_colour()
        if twin is None:
            from .threads import ThreadedEngine

            ThreadedEngine().run(client, work)
            return

        async def all_of_it() -> None:
            self._running = asyncio.get_running_loop(), cast("asyncio.Task[Any]", asyncio.current_task())
            async with twin:
                await self.arun(twin, work)

        try:
            with asyncio.Runner() as runner:
                runner.run(all_of_it())
        finally:
            self._running = None

    def stop(self) -> None:
        """Give up what is under way, from any thread."""
        running = self._running
        if running is not None:
            loop, task = running
            with suppress(RuntimeError):  # it has just ended
                loop.call_soon_threadsafe(task.cancel)

    async def arun(self, client: Any, work: Work) -> None:
        """The same in the running event loop, over an async client."""
        taking, keeping = Hand(), Hand()  # two, for requests may be long in coming, and answers are not to wait
        try:
            await _Crew(client, work, taking, keeping).answer_all()
        finally:
            taking.close()
            keeping.close()


class _Crew:
    """Tasks that answer jobs, one that fetches jobs, and one that keeps outcomes."""

    def __init__(self, client: Any, work: Work, taking: Hand, keeping: Hand) -> None:
        self._method = Sending(client).method
        self._work = work
        self._taking = taking
        self._keeping = keeping
        self._jobs: deque[Job] = deque()
        self._outcomes: list[Outcome] = []
        self._aside = False
        self._timer: asyncio.TimerHandle | None = None
        self._patience = _PATIENCE
        self._open = 0  # jobs that were taken and not yet recorded
        self._enough = work.concurrency
        self._failure: Exception | None = None
        self._done = False
        self._more = asyncio.Event()
        self._hungry = asyncio.Event()
        self._some = asyncio.Event()
        self._settled = asyncio.Event()

    async def answer_all(self) -> None:
        """Do the work to its end.

        Raises:
            BulkStopped: The run is to stop. What was under way was waited for.
        """
        try:
            async with asyncio.TaskGroup() as group:
                for _ in range(self._work.concurrency):
                    group.create_task(self._answer())
                keeper = group.create_task(self._keep())
                await self._fetch()
                self._done = True
                self._more.set()
                keeper.cancel()
        finally:
            if self._outcomes:  # somebody gave up: what was answered is kept all the same
                self._record_last()
        if self._failure is not None:
            raise self._failure

    def _record_last(self) -> None:
        outcomes = self._outcomes.copy()
        self._outcomes.clear()
        try:
            self._work.record(outcomes)
        except BulkStopped as stopped:
            self._failure = stopped

    async def _answer(self) -> None:
        """Answer one job after the other."""
        jobs, outcomes, method, hungry = self._jobs, self._outcomes, self._method, self._hungry
        clock, loop = time.monotonic, asyncio.get_running_loop()
        while True:
            while not jobs:
                if self._done:
                    return
                self._more.clear()
                await self._more.wait()
            job = jobs.popleft()
            if len(jobs) < self._enough and not hungry.is_set():
                hungry.set()
            began = clock()
            try:
                # without a name the response is gone before the next call: it would be kept warm all that time
                outcomes.append(answered(job.index, await method(job.operation)(**job.arguments), clock() - began))
            except Exception as error:
                outcomes.append(failed(job.index, error, clock() - began))
                self._some.set()  # at once: it may be the end of the run
            count = len(outcomes)
            if count == 1:
                self._timer = loop.call_later(PAUSE, self._some.set)
            elif count == GROUP:
                self._some.set()

    async def _keep(self) -> None:
        """Keep outcomes, many at a time."""
        while True:
            await self._some.wait()
            self._some.clear()
            if self._timer is not None:  # or it would cut the next group short
                self._timer.cancel()
            outcomes = self._outcomes.copy()
            self._outcomes.clear()
            if not outcomes:
                continue
            try:
                await self._record(outcomes)
            except Exception as error:  # the run is to stop, or the file cannot be written to
                self._give_up(error)
            self._enough = max(self._work.concurrency, min(len(outcomes), GROUP))  # that many are answered in a moment
            self._open -= len(outcomes)
            self._settled.set()

    async def _record(self, outcomes: list[Outcome]) -> None:
        """Keep answers at once where that is quick: another thread would take twice as long, and hold this one up."""
        if self._patience and sum(map(_size, outcomes)) < _LIGHT and self._work.can_record():
            began = time.monotonic()
            self._work.record(outcomes)
            self._patience = self._patience - 1 if time.monotonic() - began > _LONG else _PATIENCE
            return
        self._aside = True  # nobody else is to touch the file meanwhile, and wait for it
        try:
            await self._keeping(self._work.record, outcomes)
        finally:
            self._aside = False

    async def _fetch(self) -> None:
        """Fetch jobs until there are no more and all are recorded."""
        while True:
            if len(self._jobs) >= self._enough:
                self._hungry.clear()
                await self._hungry.wait()
            jobs = await self._taken()
            self._work.ask(self._enough)
            if jobs:
                self._open += len(jobs)
                self._jobs.extend(jobs)
                self._more.set()
                continue
            wait = None if self._failure is not None else self._work.waiting
            if wait is None and not self._open:
                return
            self._settled.clear()
            await self._pause(wait)

    async def _taken(self) -> list[Job]:
        if self._failure is not None:
            return []
        try:
            if not self._aside and self._work.ask(self._enough) >= self._enough:
                jobs = self._work.take(self._enough)
                await asyncio.sleep(0)  # they may be few and long, and others are to have their turn
            else:
                jobs = await self._taking(self._work.take, self._enough)
        except Exception as error:  # of the iterable of requests: what is under way is answered all the same
            self._give_up(error)
            return []
        return [] if self._failure is not None else list(jobs)

    async def _pause(self, wait: float | None) -> None:
        """Wait until a job may be there, or until outcomes were recorded."""
        try:
            async with asyncio.timeout(None if wait is None else max(wait, _LOOK)):
                await self._settled.wait()
        except TimeoutError:
            pass

    def _give_up(self, failure: Exception) -> None:
        """Begin nothing more; jobs that were not sent stay as they are in the file."""
        if self._failure is None:
            self._failure = failure
        self._open -= len(self._jobs)
        self._jobs.clear()
        self._hungry.set()  # who fetches jobs is to see that there is nothing more to do


def _size(outcome: Outcome) -> int:
    return 0 if outcome.content is None else len(outcome.content)
