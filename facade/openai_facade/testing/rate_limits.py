"""Rate limits that count: requests and tokens a minute, kept apart for each model."""

from __future__ import annotations

import math
import time
from collections.abc import Mapping
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import TYPE_CHECKING, Any, TypeAlias

from .answers import Refused, text_of
from .words import count

if TYPE_CHECKING:
    from collections.abc import Callable

Limit: TypeAlias = Mapping[str, int]
_KINDS = ("requests", "tokens")
_SHORT = {"requests": "requests per min (RPM)", "tokens": "tokens per min (TPM)"}
_OUTPUTS = ("max_completion_tokens", "max_output_tokens", "max_tokens")
_SAID = ("instructions", "messages", "input", "prompt")
_MOST_BUCKETS = 1_000


class Limited(Refused):
    """More than the limits allow."""

    def __init__(self, message: str, kind: str, headers: dict[str, str]) -> None:
        super().__init__(message, status=429, type=kind, code="rate_limit_exceeded")
        self.headers = headers


@dataclass(slots=True)
class _Bucket:
    """What is left of one limit; it fills up again evenly over the minute."""

    most: int
    left: float
    at: float

    def look(self, now: float, minute: float) -> float:
        self.left = min(float(self.most), self.left + (now - self.at) * self.most / minute)
        self.at = now
        return self.left

    def wait(self, wanted: float, minute: float) -> float:
        """The seconds until there is as much as that."""
        missing = wanted - self.left
        return missing * minute / self.most if missing > 0 and self.most else 0.0


class RateLimits:
    """Limits by model, and what is left of them.

    Attributes:
        minute: How many seconds a minute has; less makes tests fast.
        clock: Tells the seconds that pass.
    """

    def __init__(self) -> None:
        self.minute = 60.0
        self.clock: Callable[[], float] = time.monotonic
        self._limits: dict[str, dict[str, int]] = {}
        self._buckets: dict[tuple[str, str], _Bucket] = {}

    def lay_down(self, limits: Mapping[str, Limit], minute: float | None = None) -> None:
        """Put limits in place of those that are there.

        Args:
            limits: `{"gpt-4o*": {"requests": 3, "tokens": 1000}}`; of the patterns that fit a model the first counts.
            minute: How many seconds a minute has.

        Raises:
            ValueError: They cannot be understood.
        """
        read = _read(limits)
        if minute is not None:
            if isinstance(minute, bool) or not isinstance(minute, int | float) or not 0 < minute < math.inf:
                raise ValueError(f"'minute' takes seconds, not {minute!r}")
            self.minute = minute
        self._limits = read
        self._buckets = {}

    def plain(self) -> dict[str, dict[str, int]]:
        """The limits as they were laid down."""
        return {model: dict(limit) for model, limit in self._limits.items()}

    def take(self, body: Any) -> dict[str, str]:
        """Let a request through, and tell by headers what it leaves.

        Raises:
            Limited: There is not enough left.
        """
        model = body.get("model") if self._limits and isinstance(body, dict) else None
        limit = self._limit(model) if isinstance(model, str) else None
        if limit is None:
            return {}
        now = self.clock()
        wanted = {"requests": 1, "tokens": estimate(body) if "tokens" in limit else 0}
        buckets = {kind: self._bucket(str(model), kind, limit[kind], now) for kind in _KINDS if kind in limit}
        for kind, bucket in buckets.items():
            if bucket.look(now, self.minute) < wanted[kind]:
                raise self._refusal(str(model), kind, wanted[kind], buckets)
        for kind, bucket in buckets.items():
            bucket.left -= wanted[kind]
        return self._headers(buckets)

    def left(self, model: str) -> list[dict[str, Any]] | None:
        """What is left for a model, as `rate_limits.updated` says it; None where it has no limits."""
        limit = self._limit(model)
        if limit is None:
            return None
        now = self.clock()
        found = []
        for kind, most in limit.items():
            bucket = self._bucket(model, kind, most, now)
            left = max(math.floor(bucket.look(now, self.minute)), 0)
            reset = round(bucket.wait(most, self.minute), 3)
            found.append({"name": kind, "limit": most, "remaining": left, "reset_seconds": reset})
        return found

    def _limit(self, model: str) -> dict[str, int] | None:
        return next((limit for name, limit in self._limits.items() if fnmatchcase(model, name)), None)

    def _bucket(self, model: str, kind: str, most: int, now: float) -> _Bucket:
        known = self._buckets.get((model, kind))
        if known is None:
            if len(self._buckets) >= _MOST_BUCKETS:  # whoever makes names up must not fill the memory
                self._buckets.pop(next(iter(self._buckets)))
            known = self._buckets[model, kind] = _Bucket(most, most, now)
        return known

    def _refusal(self, model: str, kind: str, wanted: int, buckets: dict[str, _Bucket]) -> Limited:
        bucket = buckets[kind]
        where = f"for {model:.100} in organization org-emulator on {_SHORT[kind]}: Limit {bucket.most}"
        headers = self._headers(buckets)
        if wanted > bucket.most:
            return Limited(f"Request too large {where}, Requested {wanted}.", kind, headers)
        wait = bucket.wait(wanted, self.minute)
        used = f"Used {bucket.most - math.floor(bucket.left)}, Requested {wanted}"
        headers |= {"retry-after-ms": str(math.ceil(wait * 1000)), "retry-after": str(math.ceil(wait))}
        words = f"Rate limit reached {where}, {used}. Please try again in {duration(wait)}."
        return Limited(words, kind, headers)

    def _headers(self, buckets: dict[str, _Bucket]) -> dict[str, str]:
        found: dict[str, str] = {}
        for kind, bucket in buckets.items():
            found[f"x-ratelimit-limit-{kind}"] = str(bucket.most)
            found[f"x-ratelimit-remaining-{kind}"] = str(max(math.floor(bucket.left), 0))
            found[f"x-ratelimit-reset-{kind}"] = duration(bucket.wait(bucket.most, self.minute))
        return found


def estimate(body: dict[str, Any]) -> int:
    """The tokens that a request counts for: what it says, or what it allows for the answer if that is more."""
    allowed = [body.get(name) for name in _OUTPUTS]
    most = max((int(one) for one in allowed if isinstance(one, int | float)), default=0)
    said = sum(count(text_of(body[name])) for name in _SAID if body.get(name) is not None)
    return max(said, most, 1)


def duration(seconds: float) -> str:
    """Seconds as the headers write them: `12ms`, `1.5s`, `6m0s`."""
    if seconds < 1:
        return f"{math.ceil(seconds * 1000)}ms"
    minutes, rest = divmod(round(seconds, 3), 60)
    hours, minutes = divmod(int(minutes), 60)
    front = (f"{hours}h" if hours else "") + (f"{minutes}m" if hours or minutes else "")
    return f"{front}{round(rest, 3):g}s"


def _read(limits: Any) -> dict[str, dict[str, int]]:
    if not isinstance(limits, Mapping):
        raise ValueError("rate limits come as {'gpt-4o': {'requests': 3, 'tokens': 1000}}")
    for model, limit in limits.items():
        if not isinstance(model, str) or not isinstance(limit, Mapping) or not limit or not set(limit) <= set(_KINDS):
            raise ValueError(f"the rate limit of {model!r} has 'requests', 'tokens' or both, not {limit!r:.100}")
        for kind, most in limit.items():
            if isinstance(most, bool) or not isinstance(most, int) or most < 0:
                raise ValueError(f"'{kind}' of {model!r} takes a number, not {most!r:.100}")
    return {model: dict(limit) for model, limit in limits.items()}


def parse(text: str) -> tuple[str, dict[str, int]]:
    """Read a limit from the command line: `gpt-4o=3/1000` are 3 requests and 1000 tokens, `*=3` are 3 requests.

    Raises:
        ValueError: It is not of that form.
    """
    model, _, numbers = text.rpartition("=")
    requests, _, tokens = numbers.partition("/")
    given = {"requests": requests, "tokens": tokens}
    limit = {kind: number for kind, number in given.items() if number}
    if not limit or not all(number.isdecimal() for number in limit.values()):
        raise ValueError(f"a rate limit is written MODEL=REQUESTS/TOKENS, not {text!r}")
    return model or "*", {kind: int(number) for kind, number in limit.items()}
