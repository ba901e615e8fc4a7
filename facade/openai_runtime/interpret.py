"""From an answer to a model: the door for generated code and scripts; the room is `answer.interpret`."""

from __future__ import annotations

from .answer.interpret import interpret, names_events

__all__ = ["interpret", "names_events"]
