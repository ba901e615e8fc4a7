"""The journal: what was asked, what was answered, when, and what that says about the client.

May import the requests and answers above it, and nothing else of the emulator.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .requests import Requests
    from .verdict import Finding, Verdict

__all__ = ["Finding", "Requests", "Verdict"]

_HOMES = {"Requests": "requests", "Finding": "verdict", "Verdict": "verdict"}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        return getattr(import_module(f".{_HOMES[name]}", __name__), name)
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
