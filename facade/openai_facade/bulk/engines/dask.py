"""`DaskEngine`: a run on the workers of a Dask cluster that is there already."""

from __future__ import annotations

import time
from queue import Empty, SimpleQueue
from typing import TYPE_CHECKING, Any, Final
from uuid import uuid4

from ...errors import BulkError
from .chunk import Chunk, answer
from .cluster import WorkerLost, run_on, travelling

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .chunk import Answered
    from .engine import Work

_EXTRA: Final = "engine='dask' needs distributed: install the extra 'dask' of openai-facade"
_COUNTED: Final = 5.0
"""Seconds for which a count of the workers holds."""


class DaskEngine:
    """Sends chunks of a run to the workers of a Dask cluster; each answers its chunk over an async client of its own.

    Only this process writes to the file of the run. The chunk of a worker that is lost is answered by another one.

    Args:
        cluster: A `distributed.Client`, or the address of a scheduler; the current client of the program unless given.
        chunk: Requests in a chunk; by default twice what a thread of a worker has under way at once.
        client: How workers come by their client: a copy of that of the run travels to them, with its key, unless this
            is `environment` (each worker makes one from its own environment) or a function that makes one there.
        patience: Seconds to wait for workers where there are none.

    Raises:
        ValueError: There is nothing in a chunk.
    """

    def __init__(
        self,
        cluster: Any = None,
        *,
        chunk: int | None = None,
        client: str | Callable[[], Any] | None = None,
        patience: float = 30.0,
    ) -> None:
        if chunk is not None and chunk < 1:
            raise ValueError(f"chunk is a number of requests, not {chunk!r}")
        self.cluster = cluster
        self.chunk = chunk
        self.client = client
        self.patience = patience

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more.

        Raises:
            BulkError: There is no cluster, it has no workers, or they cannot do the work.
        """
        made = travelling(client, self.client)
        try:
            import distributed  # pyright: ignore[reportMissingImports]
        except ModuleNotFoundError as missing:
            raise ModuleNotFoundError(_EXTRA, name=missing.name) from missing
        dask, ours = self._connected(distributed)
        try:
            run_on(_Dask(distributed, dask, self.patience), made, work, self.chunk, client.budget)
        finally:
            if ours:
                dask.close()

    def _connected(self, distributed: Any) -> tuple[Any, bool]:
        """A client of the cluster, and whether it was made here."""
        if self.cluster is None:
            try:
                return distributed.get_client(), False
            except ValueError:
                raise BulkError(
                    "engine='dask' needs a cluster: make a distributed.Client before, or pass its address, "
                    "engine=DaskEngine('tcp://host:8786')."
                ) from None
        if not isinstance(self.cluster, str):
            return self.cluster, False
        try:
            return distributed.Client(self.cluster, set_as_default=False, timeout=self.patience), True
        except (OSError, ValueError) as problem:
            raise BulkError(f"There is no Dask scheduler at {self.cluster}: {problem}") from problem


class _Dask:
    """A Dask cluster, as a run knows it."""

    def __init__(self, distributed: Any, client: Any, patience: float) -> None:
        self._distributed = distributed
        self._client = client
        self._patience = patience
        self._done: SimpleQueue[Any] = SimpleQueue()
        self._slots = 0
        self._counted = 0.0

    def slots(self) -> int:
        """The threads of all workers."""
        now = time.monotonic()
        if not self._slots or now - self._counted > _COUNTED:
            self._check()
            try:
                self._client.wait_for_workers(1, timeout=self._patience)
                self._slots = sum(self._client.nthreads().values()) or 1
            except TimeoutError:
                raise BulkError(f"The Dask cluster has had no workers for {self._patience:g} seconds.") from None
            except OSError as gone:
                raise self._gone() from gone
            self._counted = now
        return self._slots

    def submit(self, chunk: Chunk) -> Any:
        """Send a chunk out."""
        # a name that is not made of the arguments: equal chunks are answered as often as they are sent
        future = self._client.submit(answer, chunk, key=f"openai-bulk-{uuid4().hex}", pure=False)
        future.add_done_callback(self._done.put)
        return future

    def finished(self, running: Collection[Any], seconds: float) -> Sequence[Any]:
        """Chunks that are finished, in the order in which they were."""
        found: list[Any] = []
        try:
            found.append(self._done.get(timeout=seconds))
            while True:
                found.append(self._done.get_nowait())
        except Empty:
            pass
        if not found:
            self._check()
        return [future for future in found if future in running]

    def result(self, handle: Any) -> Answered:
        """What came of a chunk."""
        if handle.status in ("cancelled", "lost"):
            self._check()
            raise WorkerLost("The cluster has given the chunk of this request up.")
        try:
            answered: Answered = handle.result()
        except self._distributed.KilledWorker:
            raise WorkerLost("All workers that were to answer the chunk of this request have died.") from None
        except BulkError:
            raise
        except Exception as problem:
            raise BulkError(f"A Dask worker could not do its work: {_said(problem)}") from problem
        finally:
            handle.release()
        return answered

    def cancel(self, running: Collection[Any]) -> None:
        """Give chunks up."""
        self._client.cancel(list(running))

    def _check(self) -> None:
        if self._client.status not in ("running", "connecting", "newly-created"):
            raise self._gone()

    def _gone(self) -> BulkError:
        return BulkError(
            f"The Dask scheduler is gone (the client is {self._client.status}); what was recorded is kept, and the run "
            "can be resumed on another one."
        )


def _said(problem: Exception) -> str:
    hint = ""
    if isinstance(problem, ModuleNotFoundError) or "openai_facade" in str(problem):
        hint = "; openai-facade has to be installed there, in the same version"
    return f"{type(problem).__name__}: {problem}{hint}"
