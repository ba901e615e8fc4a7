"""`RayEngine`: a run on the workers of a Ray cluster that is there already."""

from __future__ import annotations

import socket
import time
from typing import TYPE_CHECKING, Any, Final

from ...errors import BulkError
from .chunk import Chunk, answer
from .cluster import WorkerLost, run_on, travelling

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Sequence

    from .chunk import Answered
    from .engine import Work

_EXTRA: Final = "engine='ray' needs ray: install the extra 'ray' of openai-facade"
_KNOCK: Final = 5.0
_COUNTED: Final = 5.0
"""Seconds for which a count of the workers holds."""


class RayEngine:
    """Sends chunks of a run to the workers of a Ray cluster; each answers its chunk over an async client of its own.

    Only this process writes to the file of the run. The chunk of a worker that is lost is answered by another one.

    Args:
        address: The address of a cluster, where the program has not called `ray.init` itself; `auto` for the one that
            runs on this machine.
        chunk: Requests in a chunk; by default twice what a worker has under way at once.
        cpus: CPUs that Ray sets aside for a chunk; less than 1 lets a CPU have several, for they mostly wait.
        client: How workers come by their client: a copy of that of the run travels to them, with its key, unless this
            is `environment` (each worker makes one from its own environment) or a function that makes one there.

    Raises:
        ValueError: There is nothing in a chunk, or it takes no CPU.
    """

    def __init__(
        self,
        address: str | None = None,
        *,
        chunk: int | None = None,
        cpus: float = 1.0,
        client: str | Callable[[], Any] | None = None,
    ) -> None:
        if chunk is not None and chunk < 1:
            raise ValueError(f"chunk is a number of requests, not {chunk!r}")
        if not cpus > 0:
            raise ValueError(f"cpus is a positive number, not {cpus!r}")
        self.address = address
        self.chunk = chunk
        self.cpus = cpus
        self.client = client

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more.

        Raises:
            BulkError: There is no cluster, or its workers cannot do the work.
        """
        made = travelling(client, self.client)
        try:
            import ray  # pyright: ignore[reportMissingImports]
        except ModuleNotFoundError as missing:
            raise ModuleNotFoundError(_EXTRA, name=missing.name) from missing
        self._connect(ray)
        run_on(_Ray(ray, self.cpus), made, work, self.chunk, client.budget)

    def _connect(self, ray: Any) -> None:
        if ray.is_initialized():
            return
        if self.address is None:
            raise BulkError(
                "engine='ray' needs a cluster: call ray.init(address=...) before, or pass it, "
                "engine=RayEngine(address='auto')."
            )
        try:
            _knock(self.address)
            ray.init(address=self.address, log_to_driver=False)
        except (OSError, RuntimeError, ValueError) as problem:
            raise BulkError(f"There is no Ray cluster at {self.address}: {problem}") from problem


def _knock(address: str) -> None:
    """See whether anybody is there: Ray itself tries for minutes.

    Raises:
        OSError: Nobody is.
    """
    host, _, port = address.rpartition("://")[2].rpartition(":")
    if port.isdecimal():
        socket.create_connection((host, int(port)), _KNOCK).close()


class _Ray:
    """A Ray cluster, as a run knows it."""

    def __init__(self, ray: Any, cpus: float) -> None:
        self._ray = ray
        self._cpus = cpus
        self._answer = ray.remote(num_cpus=cpus, max_retries=3)(answer)
        self._slots = 0
        self._counted = 0.0

    def slots(self) -> int:
        """Chunks that the CPUs of all workers can take."""
        now = time.monotonic()
        if not self._slots or now - self._counted > _COUNTED:
            try:
                self._slots = int(self._ray.cluster_resources().get("CPU", 0) / self._cpus) or 1
            except Exception as problem:
                raise self._gone(problem) from problem
            self._counted = now
        return self._slots

    def submit(self, chunk: Chunk) -> Any:
        """Send a chunk out."""
        return self._answer.remote(chunk)

    def finished(self, running: Collection[Any], seconds: float) -> Sequence[Any]:
        """Chunks that are finished."""
        if not self._ray.is_initialized():
            raise self._gone("it was shut down")
        some, rest = self._ray.wait(list(running), num_returns=1, timeout=seconds)
        if some and rest:
            more, _ = self._ray.wait(rest, num_returns=len(rest), timeout=0)
            some += more
        found: Sequence[Any] = some
        return found

    def result(self, handle: Any) -> Answered:
        """What came of a chunk."""
        errors = self._ray.exceptions
        try:
            answered: Answered = self._ray.get(handle)
        except errors.RayTaskError as problem:
            cause = getattr(problem, "cause", None) or problem
            if isinstance(cause, BulkError):
                raise BulkError(str(cause)) from problem
            raise BulkError(f"A Ray worker could not do its work: {type(cause).__name__}: {cause}") from problem
        except (errors.WorkerCrashedError, errors.NodeDiedError, errors.ObjectLostError, errors.OutOfMemoryError):
            raise WorkerLost("All workers that were to answer the chunk of this request have died.") from None
        except errors.TaskCancelledError:
            raise WorkerLost("The cluster has given the chunk of this request up.") from None
        except errors.RayError as problem:
            raise self._gone(problem) from problem
        return answered

    def cancel(self, running: Collection[Any]) -> None:
        """Give chunks up."""
        for handle in running:
            self._ray.cancel(handle, force=False)

    @staticmethod
    def _gone(problem: object) -> BulkError:
        return BulkError(
            f"The Ray cluster is gone: {problem}. What was recorded is kept, and the run can be resumed on another one."
        )
