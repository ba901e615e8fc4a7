"""Streams of events: the door for generated code and scripts; the room is `answer.stream`."""

from __future__ import annotations

from .answer.stream import AsyncStream, Stream

__all__ = ["AsyncStream", "Stream"]
