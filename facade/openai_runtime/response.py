"""The answer of a low-level function: the door for generated code and scripts; the room is `answer.response`."""

from __future__ import annotations

from .answer.response import Response

__all__ = ["Response"]
