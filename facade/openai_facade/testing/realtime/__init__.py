"""Realtime sessions without I/O: client events in, server events out."""

from __future__ import annotations

from .session import Session

__all__ = ["Session"]
