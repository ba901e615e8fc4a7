"""What a server says about the caller's rate limits, read from the `x-ratelimit-*` headers."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Mapping

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|us|µs|d|h|m|s)")
_SECONDS = {"d": 86400.0, "h": 3600.0, "m": 60.0, "s": 1.0, "ms": 1e-3, "us": 1e-6, "µs": 1e-6}


class RateLimit(NamedTuple):
    """Limits of the account as the server reported them with one answer; None where it was silent.

    Attributes:
        limit_requests: Requests allowed per window.
        limit_tokens: Tokens allowed per window.
        remaining_requests: Requests left in the running window.
        remaining_tokens: Tokens left in the running window.
        reset_requests: Seconds until the request window is full again.
        reset_tokens: Seconds until the token window is full again.
    """

    limit_requests: int | None = None
    limit_tokens: int | None = None
    remaining_requests: int | None = None
    remaining_tokens: int | None = None
    reset_requests: float | None = None
    reset_tokens: float | None = None

    def __bool__(self) -> bool:
        """False when the server said nothing at all."""
        return any(value is not None for value in self)

    @classmethod
    def from_headers(cls, headers: Mapping[str, str]) -> RateLimit:
        """Read the limits from (case-insensitive or lower-case) response headers."""
        return cls(
            _whole(headers.get("x-ratelimit-limit-requests")),
            _whole(headers.get("x-ratelimit-limit-tokens")),
            _whole(headers.get("x-ratelimit-remaining-requests")),
            _whole(headers.get("x-ratelimit-remaining-tokens")),
            seconds(headers.get("x-ratelimit-reset-requests")),
            seconds(headers.get("x-ratelimit-reset-tokens")),
        )


def seconds(text: str | None) -> float | None:
    """Turn a duration such as `6m0s`, `20ms` or `1.5` into seconds; None when it is not one."""
    text = (text or "").strip()
    parts = _PART.findall(text)
    if parts and "".join(number + unit for number, unit in parts) == text:
        return sum(float(number) * _SECONDS[unit] for number, unit in parts)
    return float(text) if re.fullmatch(r"\d+(\.\d+)?", text, re.ASCII) else None


def _whole(text: str | None) -> int | None:
    text = (text or "").strip()
    return int(text) if re.fullmatch(r"-?\d{1,18}", text, re.ASCII) else None
