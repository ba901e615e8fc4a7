"""What stands between a run and those who do its work: jobs go out, outcomes come back, and what is told is kept."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from attrs import define, field

from .. import arguments as stored_arguments

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence


@define(slots=True)  # frozen ones take four times as long to make
class Job:
    """One request that is to be answered.

    Attributes:
        index: Its place among the requests of the run, from 0; with it an outcome finds its job.
        operation: The method of a client that sends it, such as `chat.completions.create`.
        text: What the method is given, as the file has it: read only when it is sent, for hundreds may wait.
        attempts: How often it was tried before, in this process or another.
        model: The model that it names.
    """

    index: int
    operation: str
    text: str = field(repr=False)
    attempts: int = 0
    model: str | None = None

    @property
    def arguments(self) -> dict[str, Any]:
        """What the method is given; read anew each time."""
        return stored_arguments.read(self.text)


@define(slots=True)
class Outcome:
    """What became of a job: an answer or an error, never both.

    Attributes:
        index: That of the job.
        answer: What the API answered, as JSON values.
        error: Why there is no answer: `type`, `message`, and what else is known of `status`, `code`, `param`,
            `request_id`.
        again: Whether the error may go away, so that the policy of the run may have the job tried again.
        seconds: How long it took.
        content: The body of the answer as it came, for an engine that has it: kept as it is, in place of `answer`.
        content_type: What the body is, where it is not JSON.
        request_id: The server's name for the exchange.
    """

    index: int
    answer: Any = None
    error: Mapping[str, Any] | None = None
    again: bool = False
    seconds: float | None = field(default=None, eq=False)
    content: bytes | None = None
    content_type: str | None = None
    request_id: str | None = None


class Work(Protocol):
    """What an engine knows of a run. Every method may be called from any thread."""

    @property
    def concurrency(self) -> int:
        """How many jobs may be under way at once."""
        ...

    def ask(self, most: int) -> int:
        """Have so many jobs ready, without waiting for them; where there are as many, `take` waits for nothing.

        So an event loop can take jobs itself as long as there are any, and lets a thread wait for them otherwise.
        """
        ...

    def take(self, most: int) -> Sequence[Job]:
        """The next jobs that nobody has taken, in order; none when there are no more at the moment.

        Where requests are long in coming it gives what there is after a moment. A job that is to be tried again is
        given out again, once its wait is over. `waiting` tells whether more can come.
        """
        ...

    @property
    def waiting(self) -> float | None:
        """Seconds until `take` may have more; None when it never will, unless outcomes are still to come."""
        ...

    def can_record(self) -> bool:
        """Get ready to `record` without waiting for anything; False where a thread has to do it, in place of a loop."""
        ...

    def record(self, outcomes: Sequence[Outcome]) -> None:
        """Keep outcomes: when this returns they survive the end of the process. The policy decides on errors here.

        Raises:
            BulkStopped: The run is to stop, by `on_error="stop"` or its budget; what is under way may be given up.
        """
        ...

    def release(self, indices: Sequence[int]) -> None:
        """Give jobs back that were taken and not sent."""
        ...

    def note(self, key: str, value: str | None) -> None:
        """Keep a word of the engine's own, such as the id of a batch; None forgets it. Durable on return."""
        ...

    def notes(self, prefix: str) -> Mapping[str, str]:
        """The engine's own words whose keys begin so, those of an earlier process included."""
        ...

    def taken(self, jobs: Sequence[Job], key: str) -> None:
        """Say durably that jobs are under way elsewhere under a key, so that a later process asks there first."""
        ...

    def taken_under(self, key: str) -> Sequence[Job]:
        """The jobs that are under way elsewhere under a key and have no outcome yet."""
        ...


class Engine(Protocol):
    """Does the work of a run. Sync and async runs share it: it is called in a thread or loop of the run's own.

    It may have more: `batched = True` where answers cost what the Batch API asks, `check(operation, arguments)` to
    refuse an operation before anything is sent, `stop()` to hear at once that a run is closed, and `arun` for event
    loops. An engine without `stop` calls `record(())` once in a while, which raises once the run is to stop.
    """

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more.

        Args:
            client: A sync client; `client.copy`, the other colour and settings may be taken from it.
            work: The run.
        """
        ...
