"""What cannot be done any more, or not yet."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused
from ..records.assistants import RUNS
from ..records.batches import BATCHES

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .asked import Asked

_RUNNING = ("queued", "in_progress", "requires_action", "cancelling")


def calm(asked: Asked) -> Iterator[Refused]:
    """Nobody speaks in a thread while a run is at work in it."""
    thread = asked.ids[0]
    for run in RUNS.of(thread).all(asked.store):
        if run["status"] in _RUNNING:
            yield Refused(f"Can't add messages to {thread} while a run {run['id']} is active.", param=None)


def not_over(asked: Asked) -> Iterator[Refused]:
    """A batch that is through is not cancelled; one that is cancelled already may be again."""
    batch = BATCHES.find(asked.store, asked.ids[0])
    if batch is not None and batch["status"] in ("completed", "failed", "expired"):
        words = f"Cannot cancel a batch with status '{batch['status']}'."
        yield Refused(words, status=409, code="batch_not_cancellable")
