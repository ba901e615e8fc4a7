"""What the API refuses although its description allows it: one table of rules per family of operations.

A rule looks at a request that fits its schema and yields a `Refused` when the API would not take it; `sources` says
where each was learnt. May import the answers, word counts, decoding and names of operations above it, and the records;
nothing else of the emulator. What is kept it knows as `asked.Kept`.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .tables import check

__all__ = ["check"]


def __getattr__(name: str) -> Any:
    if name == "check":
        return import_module(".tables", __name__).check
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
