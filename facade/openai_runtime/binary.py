"""Binary bodies: the door for generated code and scripts; the room is `answer.binary`."""

from __future__ import annotations

from .answer.binary import HttpxBinaryResponseContent

__all__ = ["HttpxBinaryResponseContent"]
