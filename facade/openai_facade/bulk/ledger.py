"""Keeps the book of a run: which jobs are out, what came of them, what is tried again. The `Work` that engines know."""

from __future__ import annotations

import heapq
import threading
import time
from itertools import chain
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from openai_runtime.model.codec import decode_json

from ..errors import BulkError, BulkStopped
from .engines.faults import meets_everyone
from .intake import job_of, jobs_at
from .recent import Recent

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ..calling.retry import RetryPolicy
    from .engines.engine import Job, Outcome
    from .intake import Source
    from .reckoning import Reckoning
    from .schema import StoredOutcome
    from .store import Store

_NOTE: Final = "note:"
_MOST_AGAIN: Final = 10_000
"""Jobs that wait to be tried again at most; nothing new is taken up while there are as many."""


class Rules(NamedTuple):
    """How a run goes about failures.

    Attributes:
        policy: How often and after which waits a job is tried again.
        stops: Whether the run stops at the first error that stays.
    """

    policy: RetryPolicy
    stops: bool = False


_UNKNOWN: Final[tuple[int, str | None, str | None]] = (0, None, None)
"""Attempts, operation and model of a job of which nothing is known."""


class Ledger:
    """The book of one run.

    Args:
        store: The file.
        source: Where jobs come from.
        rules: What becomes of failures.
        concurrency: Jobs under way at once.
        reckoning: Looks at answers: whether they are good, what they took and cost.
        changed: Called after outcomes were kept.
        told: Whether it calls a function of the user's, which may wait, or begin an event loop of its own.
        recent: What remembers rows for a reader.
    """

    def __init__(
        self,
        store: Store,
        source: Source,
        rules: Rules,
        *,
        concurrency: int,
        reckoning: Reckoning,
        changed: Callable[[], None] = lambda: None,
        told: bool = False,
        recent: Recent | None = None,
    ) -> None:
        self._store = store
        self._source = source
        self._rules = rules
        self._reckoning = reckoning
        self._changed = changed
        self._told = told
        self._recent = Recent("") if recent is None else recent
        self._lock = threading.RLock()
        self._out: dict[int, tuple[int, str | None, str | None]] = {}
        self._again: list[tuple[float, int]] = []
        self._released: list[int] = []
        self._before: set[int] = set()
        self._concurrency = concurrency
        self.stopped: BulkStopped | None = None
        _, self.answered, self.failed = store.count()
        self.cost, self.unpriced = store.cost()

    @property
    def concurrency(self) -> int:
        """How many jobs may be under way at once."""
        return self._concurrency

    # --- handing out -------------------------------------------------------------------------------------------------

    def ask(self, most: int) -> int:
        """Have so many jobs ready, without waiting; where there are as many, `take` waits for nothing."""
        if self.stopped is not None or self._again or self._released or self._store.heavy:  # they wait for the file
            return 0
        return self._source.ask(most)

    def take(self, most: int) -> list[Job]:
        """The next jobs that nobody has taken."""
        if self.stopped is not None:
            return []
        jobs = self._given_back(most)
        if len(jobs) < most and not self._source.exhausted and len(self._again) < _MOST_AGAIN:
            # those of an earlier process come back by `release` or a retry, and not a second time in their turn
            jobs += [job for job in self._source.take(most - len(jobs)) if job.index not in self._before]
        for job in jobs:  # an engine may hold many of them, so that their arguments are not kept here
            self._out[job.index] = (job.attempts, job.operation, job.model)
        return jobs

    def _given_back(self, most: int) -> list[Job]:
        """Jobs whose wait is over, and those that were released."""
        if not self._released and not self._again:  # without the lock, which is held while the file is written to
            return []
        with self._lock:
            places = self._released[:most]
            del self._released[:most]
            now = time.monotonic()
            while self._again and len(places) < most and self._again[0][0] <= now:
                places.append(heapq.heappop(self._again)[1])
        if not places:
            return []
        self._source.flush()
        return jobs_at(self._store, places)

    @property
    def waiting(self) -> float | None:
        """Seconds until `take` may have more."""
        if self.stopped is not None:
            return None
        if self._released or not self._source.exhausted:
            return 0.0
        first = next(iter(self._again), None)  # without the lock, which is held while the file is written to
        return None if first is None else max(0.0, first[0] - time.monotonic())

    def release(self, indices: Sequence[int]) -> None:
        """Take jobs back that were not sent."""
        with self._lock:
            self._source.flush()
            for index in indices:
                self._out.pop(index, None)
            self._store.put_under(indices, None)
            self._store.commit()
            self._released += indices

    # --- keeping -----------------------------------------------------------------------------------------------------

    def can_record(self) -> bool:
        """Get ready to `record` without waiting for the disk or for others; False where that cannot be."""
        return not self._told and self._store.begin_at_once()

    def record(self, outcomes: Sequence[Outcome]) -> None:
        """Keep outcomes; when this returns they survive the end of the process.

        Raises:
            BulkStopped: The run is to stop.
        """
        with self._lock:
            self._source.flush()
            final: list[StoredOutcome] = []
            tried: list[tuple[int, int]] = []
            back: list[int] = []
            look = self._reckoning.look
            for outcome in outcomes:
                attempts, operation, model = self._out.pop(outcome.index, _UNKNOWN)
                stored = look(outcome, operation, model)
                if stored.error is None or not self._put_off(outcome, stored.error, attempts, tried):
                    final.append(stored)
                else:
                    back.append(outcome.index)
            if final:
                self._count(final)
                self._store.finish(list(chain.from_iterable(final)))
            if tried:
                self._store.tried(tried)
            if back:  # also those that only a later run tries again: under no key does anybody ask for them any more
                self._store.put_under(back, None)
            self._store.commit()
            self._recent.answer(final)
            self._recent.forget(back)
            self._count_followers()
        self._changed()
        if self.stopped is not None:
            raise self.stopped

    def _count(self, final: Sequence[StoredOutcome]) -> None:
        failed = sum(one.error is not None for one in final)
        self.failed += failed
        self.answered += len(final) - failed
        costs = [one.cost for one in final if one.cost is not None]
        self.cost += sum(costs)
        if len(costs) < len(final):
            self.unpriced += sum(one.cost is None and one.answer is not None for one in final)

    def _count_followers(self) -> None:
        """Count requests in that are asked in the place of others."""
        answered, failed = self._store.take_followers()
        self.answered += answered
        self.failed += failed

    def _put_off(self, outcome: Outcome, stored: str, attempts: int, tried: list[tuple[int, int]]) -> bool:
        """Whether a job that failed is to be tried again, now or when the run is resumed; else its error stays."""
        error = outcome.error or {}
        policy = self._rules.policy
        if error.get("type") == "BudgetExceededError":
            self._stop(outcome, error, "budget")
            return True
        if meets_everyone(error):
            self._stop(outcome, error, "refused")
            return True
        if outcome.again and attempts < policy.max_retries:
            tried.append((attempts + 1, outcome.index))
            heapq.heappush(self._again, (time.monotonic() + policy.backoff(attempts), outcome.index))
            return True
        if self._rules.stops:
            self._stop(outcome, error or decode_json(stored), "error")
        return False

    def _stop(self, outcome: Outcome, error: Mapping[str, Any], reason: str) -> None:
        if self.stopped is None:
            self.stopped = BulkStopped(
                f"The run stopped at request {outcome.index}: {error.get('type')}: {error.get('message')}",
                index=outcome.index,
                reason=reason,
                code=error.get("code"),
            )

    def keep(self) -> None:
        """Write down what is still in memory, such as requests that are asked in the place of others.

        Raises:
            BulkError: Requests are under way elsewhere, by an engine that an earlier process had.
        """
        with self._lock:
            self._source.flush()
            self._store.commit()
            self._count_followers()
        self._changed()
        if elsewhere := self._store.elsewhere():
            count, key = elsewhere
            name = key.partition("/")[0]
            raise BulkError(f"{count} requests are under way by engine={name!r}: go on with that one to have them.")

    # --- what engines note -------------------------------------------------------------------------------------------

    def note(self, key: str, value: str | None) -> None:
        """Keep a word of the engine's own."""
        self._store.set(_NOTE + key, value)
        self._store.commit()
        self._store.sync()  # what is lost of it may be paid twice

    def notes(self, prefix: str) -> dict[str, str]:
        """The engine's own words whose keys begin so."""
        return {key[len(_NOTE) :]: value for key, value in self._store.facts(_NOTE + prefix).items()}

    def taken(self, jobs: Sequence[Job], key: str) -> None:
        """Write down that jobs are under way elsewhere."""
        with self._lock:
            self._source.flush()
            self._store.put_under([job.index for job in jobs], key)
            self._store.commit()
            self._store.sync()

    def taken_under(self, key: str) -> list[Job]:
        """The jobs that are under way elsewhere under a key."""
        self._source.flush()
        found = [job_of(*row) for row in self._store.under(key)]
        with self._lock:
            for job in found:
                if job.index not in self._out:
                    self._before.add(job.index)
                self._out[job.index] = (job.attempts, job.operation, job.model)
        return found
