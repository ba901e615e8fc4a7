"""The limits that accounts begin with, by tier; the figures are in `tiers.toml`."""

from __future__ import annotations

from functools import cache
from typing import Any, NamedTuple


class Tier(NamedTuple):
    """What an account may send in a minute.

    Attributes:
        requests: Requests of one model and endpoint.
        tokens: Tokens of one model and endpoint.
    """

    requests: int
    tokens: int


def tier(name: str | int) -> Tier:
    """The limits of a tier, `free` or 1 to 5.

    Raises:
        ValueError: There is no such tier.
    """
    known = _table()["tiers"]
    row = known.get(str(name).strip().lower())
    if row is None:
        raise ValueError(f"there is no tier {name!r}, only {', '.join(known)}")
    return Tier(row["requests"], row["tokens"])


@cache
def _table() -> dict[str, Any]:
    import tomllib
    from importlib.resources import files

    return tomllib.loads(files("openai_facade.calling.limits").joinpath("tiers.toml").read_text("utf-8"))
