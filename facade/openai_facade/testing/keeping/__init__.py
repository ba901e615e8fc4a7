"""The state of an emulator kept in a file, so that a server that is killed goes on where it was.

What is kept is the requests that changed something, each with its time, the ids given out before it and what the model
did; a new server goes through them once more. May import the requests and the model above it.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .log import Log

__all__ = ["Log"]


def __getattr__(name: str) -> Any:
    if name == "Log":
        return import_module(".log", __name__).Log
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
