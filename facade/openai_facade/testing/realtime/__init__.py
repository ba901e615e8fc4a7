"""Realtime sessions without I/O: client events in, server events out."""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from .session import Session

__all__ = ["Session"]


def __getattr__(name: str) -> Any:
    if name == "Session":
        return import_module(".session", __name__).Session
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
