"""`BatchEngine`: a run by the Batch API, which any later process can go on with."""

from __future__ import annotations

import threading
import time
from typing import TYPE_CHECKING, Any, Final, Literal

from ....errors import BulkStopped
from .filling import AT_ONCE, Filling
from .part import PREFIX, Part
from .progress import Progress
from .purse import Purse
from .server import Server
from .taken import MOST_BYTES, MOST_REQUESTS, endpoint_of

if TYPE_CHECKING:
    from collections.abc import Mapping

    from ..engine import Work

_SLICE: Final = 1.0
"""Most seconds of sleep without a look whether the run was stopped."""


class BatchEngine:
    """Sends a run through the Batch API.

    Jobs go into batches by endpoint and model, of as many as the API takes. A batch that is under way belongs to the
    run: a later process goes on with it, and nothing is asked twice.

    Args:
        completion_window: The time within which batches are to be worked off.
        requests: Most requests in a batch.
        size: Most bytes in the file of a batch.
        at_once: Most batches at a time. The queue of a model may be shorter; what it has no room for waits.
        poll: Seconds until the first look at a batch; later looks wait longer.
        longest_poll: Most seconds between two looks.
        gather: Seconds that jobs wait for others to share a batch with, once no more come by themselves.
        metadata: Words of your own for each batch, up to 15 pairs.
        expires_after: Seconds after which input and output files go away; None leaves it to the API.
        on_stop: What becomes of batches when the run stops: `cancel` them, or `leave` them to a later process. Unless
            given, they are cancelled where an error or the budget stops the run, and left where it is closed.

    Raises:
        ValueError: A value is out of range.

    Attributes:
        batched: That answers cost what the Batch API asks.
    """

    batched = True

    def __init__(
        self,
        *,
        completion_window: str = "24h",
        requests: int = MOST_REQUESTS,
        size: int = MOST_BYTES,
        at_once: int = 16,
        poll: float = 5.0,
        longest_poll: float = 60.0,
        gather: float = 5.0,
        metadata: Mapping[str, str] | None = None,
        expires_after: int | None = None,
        on_stop: Literal["cancel", "leave"] | None = None,
    ) -> None:
        if not 1 <= requests <= MOST_REQUESTS:
            raise ValueError(f"a batch has 1 to {MOST_REQUESTS} requests, not {requests!r}")
        if not 1 <= size <= MOST_BYTES:
            raise ValueError(f"the file of a batch has 1 to {MOST_BYTES} bytes, not {size!r}")
        if at_once < 1:
            raise ValueError(f"at_once is a number of batches, not {at_once!r}")
        if not 0 < poll <= longest_poll:
            raise ValueError(f"poll and longest_poll are seconds, the latter no fewer: {poll!r}, {longest_poll!r}")
        if on_stop not in ("cancel", "leave", None):
            raise ValueError(f"on_stop is 'cancel' or 'leave', not {on_stop!r}")
        self.completion_window = completion_window
        self.requests = requests
        self.size = size
        self.at_once = at_once
        self.poll = poll
        self.longest_poll = longest_poll
        self.gather = gather
        self.metadata = dict(metadata or {})
        self.expires_after = expires_after
        self.on_stop = on_stop
        self._woken = threading.Event()

    def check(self, operation: str, arguments: Mapping[str, Any]) -> None:
        """Refuse a request that the Batch API does not take.

        Raises:
            BulkRequestError: It does not take it.
        """
        endpoint_of(operation, arguments)

    def run(self, client: Any, work: Work) -> None:
        """Take jobs and record their outcomes until there are no more."""
        purse = Purse(client)
        filling = Filling(work, self.requests, self.size, purse)
        server = Server(client, self.completion_window, self.metadata, self.expires_after)
        progress = Progress(work, server, filling, purse, self.poll, self.longest_poll)
        try:
            progress.take_up(Part.read(key, note) for key, note in work.notes(PREFIX).items())
            while self._turn(work, filling, progress):
                pass
        except BulkStopped as stopped:
            if self.on_stop == "cancel" or (self.on_stop is None and stopped.reason != "closed"):
                progress.cancel()
            raise
        finally:
            progress.leave()
            filling.close()

    def stop(self) -> None:
        """Look at once whether the run is to stop, from any thread."""
        self._woken.set()

    def _turn(self, work: Work, filling: Filling, progress: Progress) -> bool:
        """Send what is there and look at what is due; False at the end."""
        progress.advance()
        wait = self._fill(work, filling) if len(progress.parts) + len(filling.full) < self.at_once else None
        progress.take_up(filling.full)
        filling.full = []
        waits = [seconds for seconds in (progress.due(), wait) if seconds is not None]
        if not waits:
            return filling.waits
        work.record(())  # which ends this where the run is to stop
        if self._woken.wait(min(_SLICE, *waits)):
            self._woken.clear()
            work.record(())
        return True

    def _fill(self, work: Work, filling: Filling) -> float | None:
        """Gather jobs; gives the seconds until there may be more, None where none will come by themselves."""
        jobs = work.take(AT_ONCE)
        if jobs:
            filling.add(jobs)
            return 0.0
        wait = work.waiting
        left = filling.touched + self.gather - time.monotonic()
        if not filling.waits:
            return wait
        if wait is None or wait > left:
            filling.flush()
            return wait
        return min(wait, left)
