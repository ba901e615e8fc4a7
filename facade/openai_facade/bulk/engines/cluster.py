"""A run on the workers of a cluster: chunks go out, outcomes come back to the driver, which alone keeps them."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, NamedTuple, Protocol

from ...calling.costs.budget import Budget
from ...calling.limits.stores import MemoryStore
from ...errors import BulkError
from .chunk import Chunk
from .engine import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .chunk import Answered
    from .engine import Job, Work

AHEAD: Final = 2
"""Chunks for each slot of the cluster: one that is answered, and one that waits for it, so that no worker is idle."""
_SLICE: Final = 1.0
"""Seconds to wait for a chunk, until the next look at the cluster and the run."""
_LOOK: Final = 0.02
_NOTHING: Final = 1e-12
"""Dollars that pay for nothing; a budget has to have some."""


class WorkerLost(Exception):
    """Whoever was to answer a chunk is gone."""


class Cluster(Protocol):
    """A cluster that others have set up."""

    def slots(self) -> int:
        """How many chunks it can answer at once.

        Raises:
            BulkError: It is gone, or has no workers.
        """
        ...

    def submit(self, chunk: Chunk) -> Any:
        """Send a chunk out, and give what stands for it."""
        ...

    def finished(self, running: Collection[Any], seconds: float) -> Sequence[Any]:
        """Those that are finished, after at most so many seconds."""
        ...

    def result(self, handle: Any) -> Answered:
        """What came of a chunk that is finished.

        Raises:
            WorkerLost: Nothing, for its worker is gone.
            BulkError: Nothing, for another reason.
        """
        ...

    def cancel(self, running: Collection[Any]) -> None:
        """Give chunks up."""
        ...


class _Out(NamedTuple):
    """A chunk that is under way, the dollars that are set aside for it, and whether those are all that were left."""

    jobs: Sequence[Job]
    lent: float
    whole: bool = True


class _Driver:
    """Sends chunks out and records what comes of them."""

    def __init__(self, cluster: Cluster, client: Any, budget: Budget | None, work: Work, size: int | None) -> None:
        self.running: dict[Any, _Out] = {}
        self._cluster = cluster
        self._client = client
        self._budget = budget
        self._short = False
        self._work = work
        self._size = size

    def send_out(self) -> None:
        """Send chunks out, as long as there are jobs and the cluster is not ahead of itself."""
        slots = min(self._cluster.slots(), self._work.concurrency)
        share = self._work.concurrency // slots
        size = 2 * share if self._size is None else self._size
        while len(self.running) < AHEAD * slots:
            lent = self._lend(AHEAD * slots - len(self.running))
            if lent is None or not (jobs := self._work.take(size)):
                self._settle(lent or 0.0, 0.0)
                return
            try:
                handle = self._cluster.submit(Chunk(jobs, share, self._client, self._allowance(lent)))
            except BaseException:
                self._give_back(_Out(jobs, lent))
                raise
            self.running[handle] = _Out(jobs, lent, self._budget is None or self._short)

    def record(self, handle: Any) -> None:
        """Record what came of a chunk that is finished."""
        out = self.running.pop(handle)
        try:
            outcomes, spent = self._cluster.result(handle)
        except WorkerLost as lost:
            error = {"type": "WorkerLost", "message": str(lost)}
            outcomes, spent = [Outcome(job.index, error=error, again=True) for job in out.jobs], 0.0
        except BaseException:
            self._give_back(out)
            raise
        self._settle(out.lent, spent)
        short = [outcome.index for outcome in outcomes if _is_short(outcome)]
        if short and not out.whole:  # there was too little in this chunk, which does not mean that there is too little
            self._work.release(short)
            outcomes = [outcome for outcome in outcomes if not _is_short(outcome)]
        self._short = bool(short)
        self._work.record(outcomes)

    def end(self) -> None:
        """Give up what is under way."""
        with suppress(Exception):
            self._cluster.cancel(list(self.running))
        for out in self.running.values():
            with suppress(Exception):
                self._give_back(out)

    def _give_back(self, out: _Out) -> None:
        self._settle(out.lent, 0.0)
        self._work.release([job.index for job in out.jobs])

    # --- money -------------------------------------------------------------------------------------------------------

    def _lend(self, parts: int) -> float | None:
        """Set a part of what is left aside for a chunk; None where others have to give some back first.

        After a chunk had too little, the next one goes alone and has all that is left.
        """
        if self._budget is None:
            return 0.0
        lent = self._budget.left / (1 if self._short else parts)
        if self.running and (self._short or lent <= 0):
            return None
        return lent if self._budget.lend(lent) else None

    def _allowance(self, lent: float) -> Budget | None:
        """The budget of a chunk."""
        mine = self._budget
        if mine is None:
            return None
        tokens = {"output_tokens": mine.output_tokens, "input_tokens": mine.input_tokens}
        return Budget(max(lent, _NOTHING), unpriced=mine.unpriced, **tokens)

    def _settle(self, lent: float, spent: float) -> None:
        if self._budget is not None and (lent or spent):
            self._budget.settle(lent, spent)


def _is_short(outcome: Outcome) -> bool:
    return outcome.error is not None and outcome.error.get("type") == "BudgetExceededError"


def run_on(cluster: Cluster, client: Any, work: Work, size: int | None = None, budget: Budget | None = None) -> None:
    """Take jobs and record their outcomes until there are no more.

    Args:
        cluster: Who answers them.
        client: What `Chunk` takes.
        work: The run.
        size: Jobs in a chunk; twice the share of a slot unless given.
        budget: What the run may cost.

    Raises:
        BulkStopped: The run is to stop. Chunks that are under way are given up.
        BulkError: The cluster cannot go on.
    """
    driver = _Driver(cluster, client, budget, work, size)
    try:
        while True:
            driver.send_out()
            if driver.running:
                finished = cluster.finished(driver.running, _SLICE)
                for handle in finished:
                    driver.record(handle)
                if not finished:
                    work.record(())  # which ends this where the run is to stop
                continue
            wait = work.waiting
            if wait is None:
                return
            time.sleep(min(_SLICE, max(wait, _LOOK)))
    except BaseException:
        driver.end()
        raise


def travelling(client: Any, given: str | Callable[[], Any] | None) -> Any:
    """What a chunk takes as its client.

    Args:
        client: The client of the run.
        given: What an engine was told: None for the client itself, `environment` for one that a worker makes from its
            own environment, or a function that makes one.

    Raises:
        ValueError: `given` is none of these.
        BulkError: What the client counts would be counted by each worker for itself.
    """
    if callable(given):
        return given
    if given == "environment":
        return type(client)
    if given is not None:
        raise ValueError(f"client is 'environment' or a function that makes a client, not {given!r}")
    limiter = client._limiter
    if limiter is not None and isinstance(limiter._store, MemoryStore):
        raise BulkError(
            "The limiter counts within one process, and each worker would count for itself: give it a store that they "
            "share, AdaptiveLimiter(store=RedisStore(...))."
        )
    return client
