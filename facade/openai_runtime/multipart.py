"""Forms with files: the door for generated code and scripts; the room is `request.multipart`."""

from __future__ import annotations

from .request.multipart import Multipart

__all__ = ["Multipart"]
