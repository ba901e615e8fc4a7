"""What counts as a file: the door for generated code and scripts; the room is `request.files`."""

from __future__ import annotations

from .request.files import FileTypes, file_from_path

__all__ = ["FileTypes", "file_from_path"]
