"""Pages of lists: how long they may be, and where they begin and end."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..answers import Refused

if TYPE_CHECKING:
    from collections.abc import Iterator

    from .asked import Asked

_MOST = 100
_MORE = {"GET /files": 10_000, "GET /organization/costs": 180}
_BUCKETS = {"1m": 1_440, "1h": 168, "1d": 31}
_USAGE = "/organization/usage/"


def sized(asked: Asked) -> Iterator[Refused]:
    """A page holds one entry at least, and not more than the API hands out at once."""
    limit = asked.query.get("limit")
    if not isinstance(limit, int) or _described(asked):
        return
    most = _MORE.get(asked.operation.key, _MOST)
    if asked.operation.path.startswith(_USAGE):
        most = _BUCKETS.get(str(asked.query.get("bucket_width") or "1d"), _MOST)
    if limit < 1:
        words = f"Invalid 'limit': integer below minimum value. Expected a value >= 1, but got {limit} instead."
        yield Refused(words, param="limit", code="integer_below_min_value")
    if limit > most:
        words = f"Invalid 'limit': integer above maximum value. Expected a value <= {most}, but got {limit} instead."
        yield Refused(words, param="limit", code="integer_above_max_value")


def _described(asked: Asked) -> bool:
    """Whether the description sets the bounds itself."""
    return any(one.name == "limit" and "maximum" in one.schema for one in asked.operation.parameters)


def begun(asked: Asked) -> Iterator[Refused]:
    """A page begins or ends at something that there is, or was: whoever deletes what he pages through goes on."""
    for name in ("after", "before"):
        cursor = asked.query.get(name)
        # an empty one is none: some clients send it with the first page
        if isinstance(cursor, str) and cursor and asked.store.knows(asked.path) and not asked.store.knew(cursor):
            words = f"Invalid '{name}': there is nothing with the id '{cursor:.100}'."
            yield Refused(words, param=name, code="invalid_value")
