"""Where a value is not what it should be, in words."""

from __future__ import annotations

from typing import Any


def difference(found: Any, wanted: Any, where: str) -> str | None:
    """The first place where `found` lacks what `wanted` has; objects may have more than is wanted."""
    if isinstance(wanted, dict) and isinstance(found, dict):
        for name, value in wanted.items():
            if name not in found:
                return f"{where}.{name} is missing"
            problem = difference(found[name], value, f"{where}.{name}")
            if problem is not None:
                return problem
        return None
    if isinstance(wanted, list) and isinstance(found, list):
        if len(found) != len(wanted):
            return f"{where} has {len(found)} items, not {len(wanted)}"
        problems = (
            difference(one, other, f"{where}[{at}]") for at, (one, other) in enumerate(zip(found, wanted, strict=False))
        )
        return next((problem for problem in problems if problem is not None), None)
    return None if found == wanted else f"{where} is {_shown(found, where):.80}, not {_shown(wanted, where):.80}"


def _shown(value: Any, where: str) -> str:
    """A value as it may be printed: what is said about it ends up in the logs of tests."""
    from ..hiding import Hiding

    names = where.split(".")
    inside = "headers" in names[:-1] and not isinstance(value, dict | list)
    return repr("***" if inside else Hiding().value(value, names[-1].partition("[")[0]))
