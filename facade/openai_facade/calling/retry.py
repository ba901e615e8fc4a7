"""Again, and after how long? Pure decisions: nothing here sleeps or sends."""

from __future__ import annotations

import random
import re
import time
from typing import TYPE_CHECKING, Final

from openai_runtime.frozen import Frozen
from openai_runtime.hints import evaluable

from . import DEFAULT_MAX_RETRIES as DEFAULT_MAX_RETRIES

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping

    from ..errors import APIError

INITIAL_RETRY_DELAY: Final = 0.5
MAX_RETRY_DELAY: Final = 8.0
MAX_SERVER_WAIT: Final = 120.0
_HOPELESS: Final = frozenset({"insufficient_quota", "billing_hard_limit_reached"})


class Retry(Frozen):
    """What `RetryPolicy.on_retry` is told before the wait.

    Attributes:
        attempt: 1 before the first retry, 2 before the second, …
        delay: Seconds that will be waited now.
        error: What went wrong.
    """

    __slots__ = __match_args__ = ("attempt", "delay", "error")
    attempt: int
    delay: float
    error: APIError

    def __init__(self, attempt: int, delay: float, error: APIError) -> None:
        self._set(attempt=attempt, delay=delay, error=error)


STATUSES: Final = frozenset({408, 409, 429, *range(500, 600)})


class RetryPolicy(Frozen):
    """When a failed call is made again.

    Attributes:
        max_retries: Retries after the first attempt; `math.inf` for no end.
        statuses: Status codes worth another attempt when the server does not say so itself (`x-should-retry`).
        initial: Seconds before the first retry; doubled for each further one.
        maximum: The longest wait that is chosen here.
        max_server_wait: The longest wait asked for by the server (`retry-after`) that is taken, 120 s unless given.
            Where it asks for more, the call fails at once: coming back earlier would only be refused again.
        max_elapsed: No retry starts later than this many seconds after the first attempt.
        jitter: Share of a wait that is taken off at random, so that clients do not come back in step.
        on_retry: Called before each wait.
    """

    __slots__ = __match_args__ = (
        "max_retries",
        "statuses",
        "initial",
        "maximum",
        "max_server_wait",
        "max_elapsed",
        "jitter",
        "on_retry",
    )
    max_retries: float
    statuses: frozenset[int]
    initial: float
    maximum: float
    max_server_wait: float
    max_elapsed: float | None
    jitter: float
    on_retry: Callable[[Retry], object] | None

    def __init__(
        self,
        max_retries: float = DEFAULT_MAX_RETRIES,
        statuses: Iterable[int] = STATUSES,
        initial: float = INITIAL_RETRY_DELAY,
        maximum: float = MAX_RETRY_DELAY,
        max_server_wait: float = MAX_SERVER_WAIT,
        max_elapsed: float | None = None,
        jitter: float = 0.25,
        on_retry: Callable[[Retry], object] | None = None,
    ) -> None:
        if not isinstance(max_retries, (int, float)) or isinstance(max_retries, bool):
            raise TypeError(f"max_retries must be a number (0 for none, math.inf for no end), not {max_retries!r}")
        if not max_retries >= 0:
            raise ValueError(f"max_retries must not be negative: {max_retries!r}")
        if not (initial >= 0 and maximum >= 0 and max_server_wait >= 0 and 0 <= jitter <= 1):
            raise ValueError("the waits of a RetryPolicy must not be negative, its jitter lies between 0 and 1")
        self._set(
            max_retries=max_retries,
            statuses=frozenset(statuses),
            initial=initial,
            maximum=maximum,
            max_server_wait=max_server_wait,
            max_elapsed=max_elapsed,
            jitter=jitter,
            on_retry=on_retry,
        )

    def with_max_retries(self, max_retries: float) -> RetryPolicy:
        """The same policy with another number of retries."""
        return self if max_retries == self.max_retries else self.evolve(max_retries=max_retries)

    def backoff(self, retries_taken: int) -> float:
        """Seconds before the next retry when the server did not ask for a wait."""
        doubled = self.initial * 2.0 ** min(retries_taken, 1000) if self.initial else 0.0
        return min(doubled, self.maximum) * (1 - self.jitter * random.random())

    def wait(
        self,
        retries_taken: int,
        elapsed: float,
        *,
        status: int | None = None,
        headers: Mapping[str, str] | None = None,
        code: object = None,
    ) -> float | None:
        """Decide after a failed attempt.

        Args:
            retries_taken: How often the call was made again already.
            elapsed: Seconds since its first attempt.
            status: Status code of the answer; None when there was none.
            headers: Headers of the answer.
            code: The `code` (or `type`) of the error in the answer.

        Returns:
            Seconds to wait before the next attempt, or None to give up.
        """
        if retries_taken >= self.max_retries:
            return None
        asked: float | None = None
        if status is not None:
            headers = headers or {}
            if not self.worth_it(status, headers, code):
                return None
            asked = server_wait(headers)
        if asked is not None and asked > self.max_server_wait:
            return None
        delay = asked if asked is not None and asked > 0 else self.backoff(retries_taken)
        if self.max_elapsed is not None and elapsed + delay > self.max_elapsed:
            return None
        return delay

    def worth_it(self, status: int, headers: Mapping[str, str], code: object) -> bool:
        """Whether another attempt may end otherwise, going by the answer."""
        if isinstance(code, str) and code in _HOPELESS:
            return False
        told = headers.get("x-should-retry")
        if told == "true":
            return True
        if told == "false":
            return False
        return status in self.statuses


def too_long(policy: RetryPolicy, status: int, headers: Mapping[str, str], code: object) -> str | None:
    """Say so where a call is given up only because the server asks for a longer wait than the policy takes."""
    asked = server_wait(headers)
    if asked is None or asked <= policy.max_server_wait or not policy.worth_it(status, headers, code):
        return None
    return (
        f"The server asks to wait {asked:.0f} s before the next attempt, which is more than the "
        f"{policy.max_server_wait:g} s that RetryPolicy.max_server_wait allows: not retried."
    )


def server_wait(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait: `retry-after-ms`, or `retry-after` as a number or an HTTP date."""
    milliseconds = _number(headers.get("retry-after-ms"))
    if milliseconds is not None:
        return milliseconds / 1000
    text = headers.get("retry-after")
    if text is None:
        return None
    seconds = _number(text)
    if seconds is not None:
        return seconds
    from email.utils import mktime_tz, parsedate_tz

    try:
        date = parsedate_tz(text)
        return None if date is None else mktime_tz(date) - time.time()
    except (ValueError, OverflowError, TypeError, IndexError):
        return None


def _number(text: str | None) -> float | None:
    if text is None or not re.fullmatch(r"\s*-?\d+(\.\d+)?\s*", text, re.ASCII):
        return None
    return float(text)


evaluable(__name__)
