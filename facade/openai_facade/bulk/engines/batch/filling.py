"""Jobs are gathered into parts: written to a file each, and set aside under its key before anything is sent."""

from __future__ import annotations

import os
import tempfile
import time
from typing import TYPE_CHECKING, Final
from uuid import uuid4

from ....errors import BulkRequestError
from .lines import failed, line_of
from .part import PREFIX, Part
from .taken import MOST_INPUTS

if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import BinaryIO

    from ..engine import Job, Work
    from .lines import Line
    from .purse import Purse

AT_ONCE: Final = 500
"""Jobs that are in memory at a time."""


class _Open:
    """A part that takes more jobs."""

    def __init__(self, part: Part, file: BinaryIO) -> None:
        self.part = part
        self.file = file
        self.inputs = 0
        self.left: set[int] = set()
        part.left = self.left

    def has_room(self, line: Line, requests: int, size: int, dollars: float) -> bool:
        part = self.part
        fits = part.jobs < requests and part.size + len(line.content) <= size and part.most <= dollars
        return fits and self.inputs + line.inputs <= MOST_INPUTS


class Filling:
    """Gathers jobs into parts, by endpoint and model.

    Args:
        work: The run.
        requests: Most jobs in a part.
        size: Most bytes in the file of a part.
        purse: What the run may cost.

    Attributes:
        full: Parts that are ready to be sent.
        touched: When a job came last, by the monotonic clock.
    """

    def __init__(self, work: Work, requests: int, size: int, purse: Purse) -> None:
        self.full: list[Part] = []
        self.touched = 0.0
        self._work = work
        self._requests = requests
        self._size = size
        self._purse = purse
        self._smaller: dict[str, int] = {}
        self._open: dict[tuple[str, str], _Open] = {}
        self._folder = tempfile.TemporaryDirectory(prefix="openai-facade-batch-")

    @property
    def waits(self) -> bool:
        """Whether there are jobs in parts that are not full."""
        return bool(self._open)

    def make_smaller(self, part: Part) -> None:
        """Make the parts of a model half as large as one that was too large."""
        self._smaller[part.model] = max(part.size // 2, 1)

    def add(self, jobs: Sequence[Job]) -> None:
        """Put jobs into parts; those that the Batch API does not take become errors."""
        self.touched = time.monotonic()
        added: dict[str, list[Job]] = {}
        for job in jobs:
            try:
                line = line_of(job)
            except BulkRequestError as problem:
                error = {"type": type(problem).__name__, "message": str(problem)}
                self._work.record([failed(job.index, error, again=False)])
                continue
            most = self._purse.most(line.model, line.body, line.content)
            place = self._place(line, most)
            place.file.write(line.content)
            place.inputs += line.inputs
            place.part.size += len(line.content)
            place.part.jobs += 1
            place.part.most += most
            place.left.add(job.index)
            added.setdefault(place.part.key, []).append(job)
        for key, some in added.items():
            self._work.taken(some, key)

    def _place(self, line: Line, most: float) -> _Open:
        """The part that a line goes into."""
        kind = (line.endpoint, line.model)
        known = self._open.get(kind)
        size = min(self._size, self._smaller.get(line.model, self._size))
        if known is not None and known.has_room(line, self._requests, size, self._purse.left - most):
            return known
        if known is not None:
            self._close(kind)
        made = self._open[kind] = self._begin(line)
        return made

    def _begin(self, line: Line) -> _Open:
        part = Part(f"{PREFIX}{uuid4().hex}", line.endpoint, line.model, since=time.time())
        part.path = os.path.join(self._folder.name, part.filename)
        # noted before it has jobs: a part without jobs is harmless, jobs in a part that nobody knows are lost
        self._work.note(part.key, part.written())
        return _Open(part, open(part.path, "wb"))

    def _close(self, kind: tuple[str, str]) -> None:
        known = self._open.pop(kind)
        known.file.close()
        self.full.append(known.part)

    def flush(self) -> None:
        """Let all parts be sent as they are."""
        for kind in list(self._open):
            self._close(kind)

    def close(self) -> None:
        """Take the files away."""
        for known in self._open.values():
            known.file.close()
        self._open.clear()
        self._folder.cleanup()
