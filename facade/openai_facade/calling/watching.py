"""Those who watch calls: hooks of the user's, limits, costs, traces. Without any, a call asks once and takes no notice.

A watcher is told of the beginning of every call and hands out what follows that one call (`Watching`). Where it has to
wait or to call something it yields steps of a flow like the flow itself, so that both colours share it.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any, Protocol

from openai_runtime.model.codec import decode_json

from ..errors import APIError
from .failures import connection_error
from .outcome import Outcome

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from openai_runtime.request.call import Call

    from ..transport.answer import AnswerHead
    from ..transport.outgoing import Outgoing
    from .caller import Caller
    from .flow import Flow, Steps


class Exchange:
    """One call as its watchers see it.

    Attributes:
        client: Who calls.
        call: What was asked for.
        streamed: The body of the answer is left to whoever asked.
        begun: `time.monotonic()` of the beginning.
        outgoing: The request of the running attempt; None before the first.
        answer: The answer of success; None before.
        outcome: What the answer says of itself.
        retries: How often the call was made again.
    """

    __slots__ = ("answer", "begun", "call", "client", "outcome", "outgoing", "retries", "streamed")

    def __init__(self, client: Caller, call: Call, streamed: bool) -> None:
        self.client = client
        self.call = call
        self.streamed = streamed
        self.begun = time.monotonic()
        self.outgoing: Outgoing | None = None
        self.answer: AnswerHead | None = None
        self.outcome = Outcome()
        self.retries = 0

    @property
    def model(self) -> str | None:
        """The model that was asked for."""
        model = self.call.arguments.get("model")
        return model if isinstance(model, str) else None

    @property
    def path(self) -> str:
        """The operation by its path, with the names of what varies."""
        return self.call.endpoint.path


class Watching:
    """What follows one call; every method may be left as it is."""

    def sending(self, outgoing: Outgoing) -> Steps:
        """An attempt is about to be sent; a step may wait, and what is raised ends the call."""
        yield from ()

    def answered(self, outgoing: Outgoing, answer: AnswerHead) -> Steps:
        """An attempt came to an answer of success, whose body was read unless it is streamed."""
        yield from ()

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Steps:
        """An attempt failed, and is made again after `wait` seconds (None: it is not)."""
        yield from ()

    def event(self, event: Any) -> None:
        """One event of the stream was read; the outcome knows it already."""

    def ended(self, error: BaseException | None) -> None:
        """The call is over, with the end of its stream where it has one; no waiting is possible."""


class Watcher(Protocol):
    """Who watches the calls of a client."""

    def begin(self, exchange: Exchange) -> Watching | None:
        """A call begins: give what follows it, or None."""
        ...


class Watch:
    """All that follows one call."""

    __slots__ = ("_over", "_reported", "_watchings", "exchange")

    def __init__(self, exchange: Exchange, watchers: Sequence[Watcher]) -> None:
        self.exchange = exchange
        self._reported: BaseException | None = None
        self._over = False
        begun = (watcher.begin(exchange) for watcher in watchers)
        self._watchings = [watching for watching in begun if watching is not None]

    # --- told by the flow --------------------------------------------------------------------------------------------

    def sending(self, outgoing: Outgoing) -> Iterable[Any]:
        """Tell all that an attempt is about to be sent."""
        self.exchange.outgoing = outgoing
        self.exchange.retries = outgoing.retries_taken
        for watching in self._watchings:
            yield from watching.sending(outgoing)

    def failed(
        self, outgoing: Outgoing | None, error: Exception, answer: AnswerHead | None, wait: float | None
    ) -> Iterable[Any]:
        """Tell all that an attempt failed."""
        self._reported = error
        for watching in self._watchings:
            yield from watching.failed(outgoing, error, answer, wait)

    def answered(self, answer: AnswerHead) -> Iterable[Any]:
        """Tell all of the answer; where its body is still to come, it is followed to its end."""
        self.exchange.answer = answer
        if answer.is_read:
            self._read(answer)
        for watching in self._watchings:
            yield from watching.answered(answer.outgoing, answer)
        if answer.is_read or answer.is_closed:
            self.ended(None)
        else:
            answer.watch = self

    def gave_up(self, error: Exception) -> Iterable[Any]:
        """Tell all how the call ended, unless it is what they were told last."""
        if error is not self._reported:
            yield from self.failed(self.exchange.outgoing, error, None, None)
        self.ended(error)

    def ended(self, error: BaseException | None) -> None:
        """Tell all that the call is over; once."""
        if not self._over:
            self._over = True
            self._reported = None  # or else error, traceback and this would hold each other
            for watching in reversed(self._watchings):
                watching.ended(error)

    # --- told by the body of an answer -------------------------------------------------------------------------------

    def event(self, event: Any) -> None:
        """One event of the stream was read."""
        self.exchange.outcome.event(event)
        for watching in self._watchings:
            watching.event(event)

    def broke(self, cause: Exception) -> None:
        """The body broke off."""
        answer = self.exchange.answer
        known = isinstance(cause, APIError) or answer is None
        self._reported = cause if known else connection_error(cause, answer.outgoing) or cause  # type: ignore[union-attr]

    def closed(self, answer: AnswerHead) -> None:
        """Nothing more comes."""
        if answer.is_read:
            self._read(answer)
        self.ended(self._reported)

    def _read(self, answer: AnswerHead) -> None:
        if "json" in (answer.headers.get("content-type") or ""):
            try:
                self.exchange.outcome.take(decode_json(answer.content))
            except (ValueError, RecursionError):
                return  # whoever reads the answer is told


def watched(flow: Flow, watch: Watch) -> Flow:
    """The same flow, whose end is told to those who watch."""
    try:
        answer = yield from flow
    except Exception as error:
        yield from watch.gave_up(error)
        raise
    except BaseException as error:
        watch.ended(error)  # cancelled, or interrupted: there is nobody left to wait for
        raise
    watch._reported = None  # attempts before may have failed
    yield from watch.answered(answer)
    return answer
