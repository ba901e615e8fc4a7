"""Wait for what the server works on: one flat generator for everything that is polled.

The drivers of `flow` carry it out, so sync and async clients wait alike. Every wait has a deadline.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Generator, Mapping
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeAlias, TypeVar, cast

from openai_runtime.request.expected import mapping_named
from openai_runtime.unset import Omit, omit

from ..errors import APITimeoutError, PollTimeoutError
from .flow import Call, Sleep, Step, adrive, drive
from .parents import nested

if TYPE_CHECKING:
    from openai_runtime.request.call import AsyncCaller, Body, Headers, Query, SyncCaller, Timeout
    from openai_runtime.request.endpoint import Endpoint

    from .caller import Caller

T = TypeVar("T")
Waiting: TypeAlias = Generator[Step, Any, T]
Options: TypeAlias = "tuple[Headers | None, Query | None, Body | None, Timeout]"
"""Extra headers, extra query, extra body and timeout of a call, in this order."""

DEADLINE: Final = 1800.0
"""Seconds after which waiting is given up unless the caller says otherwise."""
NO_OPTIONS: Final[Options] = (None, None, None, omit)

_PAUSE: Final = 1.0
"""Seconds between two looks when neither the caller nor the server has a wish."""
_SHORTEST_PAUSE: Final = 0.05
_LAST_LOOK: Final = 5.0
"""Seconds that a look may take at least: the last one begins when the time is over."""


class Pace(NamedTuple):
    """How often to look, and when to give up.

    Attributes:
        interval_ms: Milliseconds between two looks; `omit` follows the server's wish.
        deadline: Seconds until giving up; None never does.
    """

    interval_ms: float | Omit = omit
    deadline: float | None = DEADLINE

    def pause(self, wished_ms: str | None) -> float:
        """Seconds until the next look."""
        if not isinstance(self.interval_ms, Omit):
            return self.interval_ms / 1000
        if wished_ms is not None and wished_ms.isdecimal():
            return max(int(wished_ms) / 1000, _SHORTEST_PAUSE)
        return _PAUSE

    @property
    def headers(self) -> dict[str, str]:
        """What tells the server that this is a poll, so that it can say how long to wait."""
        told = {"X-Stainless-Poll-Helper": "true"}
        if not isinstance(self.interval_ms, Omit):
            told["X-Stainless-Custom-Poll-Interval"] = f"{self.interval_ms:g}"
        return told


def paced(arguments: Mapping[str, Any]) -> tuple[dict[str, Any], Pace]:
    """Tell the arguments of an operation from those about waiting."""
    sent = dict(arguments)
    deadline, longest = sent.pop("deadline"), sent.pop("max_wait_seconds", omit)
    return sent, Pace(sent.pop("poll_interval_ms"), deadline if isinstance(longest, Omit) else longest)


def polling(
    client: SyncCaller | AsyncCaller,
    endpoint: Endpoint,
    arguments: Mapping[str, Any],
    settled: Callable[[Any], bool],
    pace: Pace,
    options: Options = NO_OPTIONS,
) -> Waiting[Any]:
    """Ask for a thing until it is settled.

    Args:
        client: Who asks.
        endpoint: The operation that gives the thing.
        arguments: Its arguments.
        settled: Whether the server is done with a thing. States that nobody has heard of are for the server to leave.
        pace: How often to look, and when to give up.
        options: Headers, query, body and timeout of each look.

    Raises:
        PollTimeoutError: It was not settled in time; `last` has it as last seen.
    """
    name = f"poll {endpoint.operation}"
    return nested(client, name, {}, _looking(client, endpoint, arguments, settled, pace, options))


def _looking(
    client: SyncCaller | AsyncCaller,
    endpoint: Endpoint,
    arguments: Mapping[str, Any],
    settled: Callable[[Any], bool],
    pace: Pace,
    options: Options = NO_OPTIONS,
) -> Waiting[Any]:
    """Look until it is settled."""
    until = None if pace.deadline is None else time.monotonic() + pace.deadline
    extra_headers, *rest = options
    headers = {**pace.headers, **mapping_named("extra_headers", extra_headers)}
    last: Any = None
    left = pace.deadline
    while True:
        over = left is not None and left <= 0
        try:
            answer = yield Call(partial(_within(client, left)._send_raw, endpoint, arguments, headers, *rest))
        except APITimeoutError as error:
            if _left(until) == 0:
                raise _given_up(pace, last) from error
            raise
        last = answer.parse()
        if settled(last):
            return last
        if over:
            raise _given_up(pace, last)
        pause = pace.pause(answer.headers.get("openai-poll-after-ms"))
        left = _left(until)
        yield Sleep(pause if left is None else min(pause, left))
        left = _left(until)


def for_looks(options: Options) -> Options:
    """What of the options of a call holds for the looks that follow it: not the query and the body."""
    headers, _, _, timeout = options
    return headers, None, None, timeout


def carry_out(client: SyncCaller, flow: Waiting[T]) -> T:
    """Carry out a flow for a sync client."""
    return cast("T", drive(flow, cast("Caller", client)._transport))


async def acarry_out(client: AsyncCaller, flow: Waiting[T]) -> T:
    """Carry out a flow for an async client."""
    return cast("T", await adrive(flow, cast("Caller", client)._transport))


def in_state(*states: str) -> Callable[[Any], bool]:
    """Make the test whether a thing's `status` is one of some."""
    return lambda thing: getattr(thing, "status", None) in states


def _left(until: float | None) -> float | None:
    return None if until is None else max(0.0, until - time.monotonic())


def _within(client: SyncCaller | AsyncCaller, seconds: float | None) -> Any:
    """The client, or one like it whose calls end within so many seconds, attempts and waits included."""
    known = cast("Caller", client)
    if seconds is None:
        return client
    seconds = max(seconds, _LAST_LOOK)
    return client if known.deadline is not None and known.deadline <= seconds else known.copy(deadline=seconds)


def _given_up(pace: Pace, last: Any) -> PollTimeoutError:
    state = "there was no answer"
    if last is not None:
        state = f"{getattr(last, 'id', 'it')} is still {getattr(last, 'status', 'not done')!r}"
    return PollTimeoutError(f"Gave up after {pace.deadline} s: {state}.", last=last)
