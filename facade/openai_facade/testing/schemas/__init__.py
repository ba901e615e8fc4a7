"""Values for the JSON schemas of users: structured outputs and the arguments of tools.

A value is made in bounded time and memory and checked with jsonschema before anybody sees it; where none can be made,
`Unfit` says why. May import the patterns and examples above it, and nothing else of the emulator.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .instances import Unfit, fitting

__all__ = ["Unfit", "fitting"]


def __getattr__(name: str) -> Any:
    if name in __all__:
        return getattr(import_module(".instances", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
