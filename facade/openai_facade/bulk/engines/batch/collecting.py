"""What became of the jobs of a batch that is over, by its files and its errors."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from .lines import BATCH_ERROR, failed, index_of, never_answered, outcome_of, read, was_never_asked

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from ..engine import Outcome, Work
    from .part import Part
    from .purse import Purse
    from .server import Server

AT_ONCE: Final = 200
"""Outcomes that are recorded together: what was recorded is not read again by a later process."""
_NOBODYS_FAULT: Final = frozenset({"invalid_file", "server_error", "internal_error"})
"""Codes of failures that have nothing to do with the requests."""


def collect(work: Work, server: Server, purse: Purse, part: Part, batch: Any) -> None:
    """Record what a batch has answered, and what it has not."""
    if part.left is None:
        part.left = {job.index for job in work.taken_under(part.key)}
    left, ours = part.left, part.stage == "cancelling"
    for some in _groups(_answered(server, batch, left, ours=ours) if left else iter(())):
        part.spent += sum(purse.cost(part, outcome) for outcome in some)
        left.difference_update(outcome.index for outcome in some)
        work.record(some)
    if ours:
        work.release(sorted(left))
        return
    for some in _groups(iter([_unanswered(index, batch.status) for index in sorted(left)])):
        work.record(some)


def _answered(server: Server, batch: Any, left: set[int], *, ours: bool) -> Iterator[Outcome]:
    """Outcomes by the lines of both files, each job once, in whatever order.

    Args:
        server: The API.
        batch: What is over.
        left: Jobs without an outcome.
        ours: Whether this run cancelled it: what was not asked by then has no outcome.
    """
    seen: set[int] = set()
    for file in (batch.output_file_id, batch.error_file_id):
        for content in server.lines(file):
            line = read(content)
            index = index_of(line)
            if index is None or index not in left or index in seen:
                continue
            seen.add(index)
            if not (ours and was_never_asked(line)):
                yield outcome_of(index, line)


def _unanswered(index: int, status: str) -> Outcome:
    """The outcome of a job that neither file mentions."""
    if status == "cancelled":  # not by this run: whoever did it does not want it asked again
        message = "The batch was cancelled before this request was sent."
        return failed(index, {"type": BATCH_ERROR, "message": message, "code": "batch_cancelled"}, again=False)
    if status == "expired":
        message = "The batch expired before this request was sent."
        return never_answered(index, {"code": "batch_expired", "message": message})
    return never_answered(index, {})


def _groups(outcomes: Iterator[Outcome]) -> Iterator[list[Outcome]]:
    group: list[Outcome] = []
    for outcome in outcomes:
        group.append(outcome)
        if len(group) == AT_ONCE:
            yield group
            group = []
    if group:
        yield group


def refuse(work: Work, server: Server, part: Part, errors: Sequence[Any]) -> bool:
    """Record why the API has refused a batch; True where there are jobs that it has nothing against.

    Args:
        work: The run.
        server: The API.
        part: The batch.
        errors: What the API says.
    """
    jobs = {job.index for job in work.taken_under(part.key)}
    by_line = {error.line: error for error in errors if error.line is not None}
    found: list[Outcome] = []
    if by_line and part.file is not None:
        for number, index in server.jobs_at(part.file, by_line).items():
            if index in jobs:
                found.append(_refused(index, by_line[number]))
    if not found:
        first = next(iter(errors), None)
        found = [_refused(index, first) for index in sorted(jobs)]
    work.record(found)
    return len(found) < len(jobs)


def _refused(index: int, error: Any) -> Outcome:
    code = getattr(error, "code", None)
    message = getattr(error, "message", None) or "The batch was refused."
    told = {"type": BATCH_ERROR, "message": message, "code": code, "param": getattr(error, "param", None)}
    return failed(index, told, again=code in _NOBODYS_FAULT)
