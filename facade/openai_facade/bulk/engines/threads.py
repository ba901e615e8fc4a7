"""Threads over a sync client, where it has no async twin: it is of a user's own class, or has a user's httpx client."""

from __future__ import annotations

import threading
import time
from contextvars import copy_context
from typing import TYPE_CHECKING, Any, Final

from ..operations import raw_method
from .faults import failed
from .sending import answered

if TYPE_CHECKING:
    from .engine import Job, Work

_LOOK: Final = 0.05
"""Seconds between two looks for jobs while others are under way."""
_MOST: Final = 64
"""Threads at most."""


class ThreadedEngine:
    """Asks from threads."""

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more."""
        crew = _Threads(client, work)
        count = min(work.concurrency, _MOST)
        hands = [
            threading.Thread(target=copy_context().run, args=(crew.labour,), name="openai-facade-bulk", daemon=True)
            for _ in range(count)
        ]
        for hand in hands:
            hand.start()
        for hand in hands:
            hand.join()
        if crew.failure is not None:
            raise crew.failure


class _Threads:
    def __init__(self, client: Any, work: Work) -> None:
        self._client = client
        self._work = work
        self._lock = threading.Lock()
        self._open = 0
        self.failure: Exception | None = None

    def labour(self) -> None:
        """What each thread does."""
        while self.failure is None:
            job = self._next()
            if job is not None:
                self._answer(job)
                continue
            with self._lock:
                if not self._open and self._work.waiting is None:
                    return
            time.sleep(min(self._work.waiting or _LOOK, _LOOK))

    def _next(self) -> Job | None:
        try:
            with self._lock:
                jobs = self._work.take(1)
                self._open += len(jobs)
        except Exception as error:
            self.failure = self.failure or error
            return None
        return jobs[0] if jobs else None

    def _answer(self, job: Job) -> None:
        began = time.monotonic()
        try:
            response = raw_method(self._client, job.operation)(**job.arguments)
            outcome = answered(job.index, response, time.monotonic() - began)
        except Exception as error:
            outcome = failed(job.index, error, time.monotonic() - began)
        try:
            self._work.record([outcome])
        except Exception as error:
            self.failure = self.failure or error
        finally:
            with self._lock:
                self._open -= 1
