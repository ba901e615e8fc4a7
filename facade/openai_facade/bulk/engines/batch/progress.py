"""Moves parts on, one stage at a time; what a stage needs is noted before it begins, so that any process can go on."""

from __future__ import annotations

import os
import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Final

from ....errors import APIError, APIStatusError, BudgetExceededError, BulkError, NotFoundError
from ..faults import is_everyones
from .collecting import collect, refuse
from .lines import failed
from .queue import FULL, Queues

if TYPE_CHECKING:
    from collections.abc import Iterable

    from ..engine import Work
    from .filling import Filling
    from .part import Part, Stage
    from .purse import Purse
    from .server import Server

_OVER: Final = frozenset({"completed", "expired", "cancelled"})
_LOOKS: Final = 3
"""How often a batch is looked for that may have been made, before it is made again."""
_PASSING: Final = frozenset({408, 409, 429})
"""Statuses that may go away by themselves; the client has tried again already."""
_NO_ENTRY: Final = frozenset({401, 403})


class Progress:
    """The parts of a run that are under way.

    Args:
        work: The run.
        server: The API.
        filling: Where jobs go that have to be sent again.
        purse: What the run may cost.
        first_wait: Seconds until the first look at a batch.
        longest_wait: Most seconds between two looks.
    """

    def __init__(
        self, work: Work, server: Server, filling: Filling, purse: Purse, first_wait: float, longest_wait: float
    ) -> None:
        self.parts: dict[str, Part] = {}
        self._work = work
        self._server = server
        self._filling = filling
        self._purse = purse
        self._first, self._longest = first_wait, longest_wait
        self._queues = Queues()

    def take_up(self, parts: Iterable[Part]) -> None:
        """Take care of parts from now on."""
        for part in parts:
            self.parts[part.key] = part
            if part.stage in ("creating", "created", "cancelling"):
                self._purse.lend(part)  # it may cost that, whether there is as much or not

    def advance(self) -> None:
        """Move every part on that is due."""
        for part in list(self.parts.values()):
            if part.due <= time.monotonic():
                self._step(part)

    def _step(self, part: Part) -> None:
        try:
            self._STEPS[part.stage](self, part)
        except APIError as error:
            if not isinstance(error, APIStatusError) or _may_pass(error):
                self._later(part)
            elif part.batch is None and error.status_code not in _NO_ENTRY:
                self._give_up(part, error)
            else:
                raise

    def due(self) -> float | None:
        """Seconds until a part is due; None where there is none."""
        return min((max(0.0, part.due - time.monotonic()) for part in self.parts.values()), default=None)

    def cancel(self) -> None:
        """Ask for the end of all batches; what they have answered by then is collected by a later process."""
        for part in self.parts.values():
            if part.stage == "created" and part.batch is not None:
                with suppress(APIError):
                    self._note(part, "cancelling")
                    self._server.cancel(part.batch)

    def leave(self) -> None:
        """Give the money back that is set aside; a later process sets it aside again."""
        for part in self.parts.values():
            self._purse.settle(part)

    # --- stages ------------------------------------------------------------------------------------------------------

    def _fill_again(self, part: Part) -> None:
        """Put the jobs of a part into parts of their own, which have other names: a file of its name may exist."""
        if part.stage != "filling":  # from here on neither its file nor its batch counts
            part.file = part.batch = None
            self._note(part, "filling")
        self._filling.add(self._work.taken_under(part.key))
        self._forget(part)

    def _fill(self, part: Part) -> None:
        if part.path is None:
            self._fill_again(part)
        elif self._is_paid(part):
            self._note(part, "uploading")
            self._upload(part)

    def _upload(self, part: Part) -> None:
        if part.path is not None:
            part.file = self._server.upload(part)
            os.unlink(part.path)
            part.path = None
        else:
            part.file = self._server.uploaded(part)
        if part.file is None:
            self._fill_again(part)
        else:
            self._note(part, "uploaded")
            self._send(part)

    def _send(self, part: Part) -> None:
        if not self._queues.has_room(part, self.parts.values()):
            self._later(part)
            return
        if self._is_paid(part):
            self._note(part, "creating")
            self._sent(part, self._server.create(part))  # where this fails, nobody knows whether there is a batch now

    def _is_paid(self, part: Part) -> bool:
        """Whether there is money for a part; where there is less, it is sent later, in pieces, or not at all."""
        granted = self._purse.lend(part)
        if granted is None:
            self._later(part)
        elif not granted and part.jobs > 1:
            self._fill_again(part)  # into parts that cost no more than what is left
        elif not granted:
            self._too_dear(part)
        return granted is True

    def _look_for(self, part: Part) -> None:
        """Find the batch that may have been made: the answer was never seen."""
        batch = self._server.created(part)
        if batch is not None:
            self._sent(part, batch)
        elif part.looks < _LOOKS and time.time() - part.since < self._longest:
            part.looks += 1
            self._later(part)
        else:
            part.looks = 0
            self._send(part)

    def _sent(self, part: Part, batch: Any) -> None:
        part.batch, part.looks, part.wait = batch.id, 0, 0.0
        self._note(part, "created")
        self._later(part)

    def _look(self, part: Part) -> None:
        assert part.batch is not None
        try:
            batch = self._server.batch(part.batch)
        except NotFoundError as error:
            raise BulkError(
                f"{part.batch} is a batch of this run, but not of this account: go on with a key of the project that "
                "made it."
            ) from error
        if batch.status == "failed":
            self._failed(part, batch)
        elif batch.status in _OVER:
            self._collect(part, batch)
        else:
            if part.stage == "cancelling" and batch.status != "cancelling":
                self._server.cancel(part.batch)  # the run ended before it could say so
            self._later(part)

    def _collect(self, part: Part, batch: Any) -> None:
        try:
            collect(self._work, self._server, self._purse, part, batch)
        except NotFoundError as error:  # the answers are paid and gone; whoever wants to pay again may say so
            self._give_up(part, error)
        else:
            self._forget(part)

    def _failed(self, part: Part, batch: Any) -> None:
        """The API has refused the batch as a whole; nothing of it was asked."""
        errors = (batch.errors.data if batch.errors is not None else None) or []
        full = next((error for error in errors if error.code == FULL), None)
        if part.stage == "cancelling":
            self._work.release([job.index for job in self._work.taken_under(part.key)])
            self._forget(part)
        elif full is None:
            if refuse(self._work, self._server, part, errors):
                self._fill_again(part)
            else:
                self._forget(part)
        elif self._queues.is_too_large(part, self.parts.values(), full.message or ""):
            self._filling.make_smaller(part)
            self._fill_again(part)
        else:
            part.batch = None
            self._note(part, "uploaded")
            self._later(part)

    def _give_up(self, part: Part, error: APIStatusError) -> None:
        """Let the jobs of a part have an error of the API."""
        told = {"type": type(error).__name__, "message": error.message, "status": error.status_code}
        told |= {"code": error.code, "param": error.param, "request_id": error.request_id}
        self._end(part, told)

    def _too_dear(self, part: Part) -> None:
        message = (
            f"A batch of {part.jobs} requests to {part.model!r} may cost up to ${part.most:.6f}, which is not left."
        )
        self._end(part, {"type": BudgetExceededError.__name__, "message": message})

    def _end(self, part: Part, told: dict[str, Any]) -> None:
        jobs = self._work.taken_under(part.key)
        if part.batch is None:  # or a later process would send what the run may have given to others by then
            part.file = None
            self._note(part, "filling")
        self._work.record([failed(job.index, told, again=False) for job in jobs])
        self._forget(part)

    # --- between them ------------------------------------------------------------------------------------------------

    def _later(self, part: Part) -> None:
        part.wait = min(self._longest, part.wait * 1.5 if part.wait else self._first)
        part.due = time.monotonic() + part.wait

    def _note(self, part: Part, stage: Stage) -> None:
        part.stage, part.since = stage, time.time()
        self._work.note(part.key, part.written())

    def _forget(self, part: Part) -> None:
        self._work.note(part.key, None)
        self._purse.settle(part)
        self.parts.pop(part.key, None)
        if part.path is not None:
            os.unlink(part.path)
        for other in self.parts.values():  # there may be room in the queue now
            if other.model == part.model and other.stage == "uploaded":
                other.due = other.wait = 0.0

    _STEPS: Final = {
        "filling": _fill,
        "uploading": _upload,
        "uploaded": _send,
        "creating": _look_for,
        "created": _look,
        "cancelling": _look,
    }


def _may_pass(error: APIStatusError) -> bool:
    """Whether an error may go away by itself; a quota that is used up does not, whatever its status."""
    return not is_everyones(error) and (error.status_code in _PASSING or error.status_code >= 500)
