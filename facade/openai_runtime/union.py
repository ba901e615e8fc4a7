"""Tagged unions: the door for generated code and scripts; the room is `model.union`."""

from __future__ import annotations

from .model.union import TaggedUnion

__all__ = ["TaggedUnion"]
