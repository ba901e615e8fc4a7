"""How long the phases of an exchange may take, without needing httpx for it."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple, TypeAlias

if TYPE_CHECKING:
    import httpx

    TimeoutTypes: TypeAlias = "float | httpx.Timeout | tuple[float | None, ...] | None"


class Timeouts(NamedTuple):
    """Seconds allowed for each phase; None means for ever."""

    connect: float | None
    read: float | None
    write: float | None
    pool: float | None

    def within(self, seconds: float) -> Timeouts:
        """The same, with no phase longer than `seconds` (what is left until a deadline)."""
        return Timeouts(*(seconds if phase is None else min(phase, seconds) for phase in self))


DEFAULT = Timeouts(connect=5.0, read=600.0, write=600.0, pool=600.0)


def timeouts(value: TimeoutTypes) -> Timeouts:
    """Read a number of seconds, an `httpx.Timeout` (or `httpx2.Timeout`), a tuple of four, or None for no limit.

    Raises:
        TypeError: The value is something else.
        ValueError: A number of seconds is negative or NaN.
    """
    if isinstance(value, Timeouts):
        return value
    if value is None or (isinstance(value, (int, float)) and not isinstance(value, bool)):
        phases = (value,) * 4
    elif isinstance(value, tuple) and len(value) == 4:
        phases = value
    elif all(hasattr(value, name) for name in Timeouts._fields):
        phases = tuple(getattr(value, name) for name in Timeouts._fields)
    else:
        raise TypeError(f"timeout must be a number of seconds, an httpx.Timeout or None, not {type(value).__name__}")
    if any(phase is not None and not phase >= 0 for phase in phases):
        raise ValueError(f"timeout must not be negative: {value!r}")
    return Timeouts(*(None if phase is None or phase == float("inf") else float(phase) for phase in phases))
