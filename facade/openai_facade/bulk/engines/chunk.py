"""Some jobs of a run as a run of their own, answered on another machine by the local engine there."""

from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Any, NamedTuple

from ...errors import BulkError
from .local import LocalEngine

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

    from ...calling.costs.budget import Budget
    from .engine import Job, Outcome


class Chunk:
    """Some jobs, and how they are answered; what it shows of itself has neither keys nor requests.

    Args:
        jobs: The jobs.
        concurrency: How many of them may be under way at once.
        client: A sync client, or a function that makes one where the jobs are answered.
        budget: What they may cost.
    """

    def __init__(self, jobs: Sequence[Job], concurrency: int, client: Any, budget: Budget | None = None) -> None:
        self.jobs = tuple(jobs)
        self.concurrency = concurrency
        self.client = client
        self.budget = budget

    def __repr__(self) -> str:
        return f"<{len(self.jobs)} requests of a bulk run>"


class Answered(NamedTuple):
    """What came of a chunk.

    Attributes:
        outcomes: Those of its jobs.
        spent: Dollars that they cost, where there is a budget.
    """

    outcomes: list[Outcome]
    spent: float


def answer(chunk: Chunk) -> Answered:
    """Answer the jobs of a chunk, wherever this is called; whether an error is final is up to the run.

    Args:
        chunk: The jobs.

    Raises:
        BulkError: There is no client here.
    """
    client = chunk.client
    if isinstance(client, type) or not hasattr(client, "with_options"):
        client = _made(client)
    work, budget = _Work(chunk), chunk.budget
    with client:
        LocalEngine().run(client if budget is None else client.with_options(budget=budget), work)
    return Answered(work.outcomes, 0.0 if budget is None else budget.spent)


def _made(make: Callable[[], Any]) -> Any:
    try:
        return make()
    except Exception as problem:
        raise BulkError(f"A worker could not make its client: {type(problem).__name__}: {problem}") from None


class _Work:
    """The run that a chunk is to the local engine: nothing is tried again, nothing is kept."""

    def __init__(self, chunk: Chunk) -> None:
        self.concurrency = chunk.concurrency
        self.outcomes: list[Outcome] = []
        self._jobs = list(reversed(chunk.jobs))
        self._lock = threading.Lock()

    def ask(self, most: int) -> int:
        return len(self._jobs)

    def take(self, most: int) -> Sequence[Job]:
        with self._lock:
            return [self._jobs.pop() for _ in range(min(most, len(self._jobs)))]

    @property
    def waiting(self) -> float | None:
        return 0.0 if self._jobs else None

    def can_record(self) -> bool:
        return True

    def record(self, outcomes: Sequence[Outcome]) -> None:
        with self._lock:
            self.outcomes += outcomes

    def release(self, indices: Sequence[int]) -> None:
        """Nobody else is here to take them."""

    def note(self, key: str, value: str | None) -> None:
        """Nothing outlives a chunk."""

    def notes(self, prefix: str) -> Mapping[str, str]:
        return {}

    def taken(self, jobs: Sequence[Job], key: str) -> None:
        """Nothing outlives a chunk."""

    def taken_under(self, key: str) -> Sequence[Job]:
        return ()
