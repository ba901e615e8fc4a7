"""When a connection that broke is opened again: which ends are worth it, after what wait, what the user may change."""

from __future__ import annotations

import random
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeAlias, TypedDict

from openai_runtime.request.call import Headers, Query  # noqa: TC002 - read by get_type_hints

RECOVERABLE: Final = frozenset(
    {
        1001,  # the server is going away
        1005,  # closed without saying why
        1006,  # cut off
        1011,  # the server failed, or no longer answers pings
        1012,  # the server restarts
        1013,  # the server asks to come back later
        1014,  # a gateway lost its server
        1015,  # TLS failed
    }
)


def is_recoverable_close(code: int) -> bool:
    """Whether a connection that was closed with this code is worth opening again."""
    return code in RECOVERABLE


@dataclass(frozen=True, slots=True)
class ReconnectingEvent:
    """A connection broke and is about to be opened again.

    Attributes:
        attempt: The number of this attempt, from 1.
        max_attempts: How many there will be at most.
        delay: Seconds until it begins.
        close_code: The code that the connection was closed with; 1006 where it was just cut.
        extra_query: The query parameters that will be used.
        extra_headers: The headers that will be used.
    """

    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: Query
    extra_headers: Headers


class ReconnectingOverrides(TypedDict, total=False):
    """What an `on_reconnecting` function may change."""

    extra_query: Query
    """Query parameters for this and later attempts, in place of the present ones."""
    extra_headers: Headers
    """Headers for this and later attempts, in place of the present ones."""
    abort: bool
    """Leave the connection closed."""


OnReconnecting: TypeAlias = Callable[
    [ReconnectingEvent], ReconnectingOverrides | Awaitable[ReconnectingOverrides | None] | None
]
"""What is asked before every attempt; an async function on async connections only."""


class Backoff(NamedTuple):
    """How often a connection is opened again, and after what waits."""

    max_retries: int = 5
    initial_delay: float = 0.5
    max_delay: float = 8.0

    def longest_wait(self, attempt: int) -> float:
        """Seconds before an attempt (from 1): doubled from one to the next, up to the maximum."""
        return min(self.initial_delay * 2.0 ** min(attempt - 1, 100), self.max_delay)

    def wait(self, attempt: int) -> float:
        """The same, cut by up to a quarter, so that many clients do not come back at once."""
        return self.longest_wait(attempt) * random.uniform(0.75, 1.0)
