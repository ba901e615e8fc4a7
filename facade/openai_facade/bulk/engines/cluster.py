"""A run on the workers of a cluster: chunks go out, outcomes come back to the driver, which alone keeps them."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final, Protocol

from ...calling.limits.stores import MemoryStore
from ...errors import BulkError
from .chunk import Chunk
from .engine import Outcome

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .engine import Job, Work

AHEAD: Final = 2
"""Chunks for each slot of the cluster: one that is answered, and one that waits for it, so that no worker is idle."""
_SLICE: Final = 1.0
"""Seconds to wait for a chunk, until the next look at the cluster and the run."""
_LOOK: Final = 0.02


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

    def result(self, handle: Any) -> list[Outcome]:
        """What came of a chunk that is finished.

        Raises:
            WorkerLost: Nothing, for its worker is gone.
            BulkError: Nothing, for another reason.
        """
        ...

    def cancel(self, running: Collection[Any]) -> None:
        """Give chunks up."""
        ...


def run_on(cluster: Cluster, client: Any, work: Work, size: int | None = None) -> None:
    """Take jobs and record their outcomes until there are no more.

    Args:
        cluster: Who answers them.
        client: What `Chunk` takes.
        work: The run.
        size: Jobs in a chunk; twice the share of a slot unless given.

    Raises:
        BulkStopped: The run is to stop. Chunks that are under way are given up.
        BulkError: The cluster cannot go on.
    """
    running: dict[Any, Sequence[Job]] = {}
    try:
        while True:
            _send_out(cluster, client, work, size, running)
            if running:
                for handle in cluster.finished(running, _SLICE):
                    _record(cluster, handle, running.pop(handle), work)
                continue
            wait = work.waiting
            if wait is None:
                return
            time.sleep(min(_SLICE, max(wait, _LOOK)))
    except BaseException:
        with suppress(Exception):
            cluster.cancel(running)
        with suppress(Exception):
            work.release([job.index for jobs in running.values() for job in jobs])
        raise


def _send_out(cluster: Cluster, client: Any, work: Work, size: int | None, running: dict[Any, Sequence[Job]]) -> None:
    """Send chunks out, as long as there are jobs and the cluster is not ahead of itself."""
    slots = min(cluster.slots(), work.concurrency)
    share = work.concurrency // slots
    while len(running) < AHEAD * slots and (jobs := work.take(2 * share if size is None else size)):
        try:
            handle = cluster.submit(Chunk(jobs, share, client))
        except BaseException:
            work.release([job.index for job in jobs])
            raise
        running[handle] = jobs


def _record(cluster: Cluster, handle: Any, jobs: Sequence[Job], work: Work) -> None:
    try:
        outcomes = cluster.result(handle)
    except WorkerLost as lost:
        error = {"type": "WorkerLost", "message": str(lost)}
        outcomes = [Outcome(job.index, error=error, again=True) for job in jobs]
    except BaseException:
        work.release([job.index for job in jobs])
        raise
    work.record(outcomes)


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
    if client.budget is not None:
        raise BulkError(
            "A budget counts within one process, and each worker would have one of its own: leave it to the run "
            "(budget= of bulk.map), or let workers make their clients (client= of the engine)."
        )
    limiter = client._limiter
    if limiter is not None and isinstance(limiter._store, MemoryStore):
        raise BulkError(
            "The limiter counts within one process, and each worker would count for itself: give it a store that they "
            "share, AdaptiveLimiter(store=RedisStore(...))."
        )
    return client
