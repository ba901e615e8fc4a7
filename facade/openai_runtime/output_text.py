"""The text of a response: the door for generated code and scripts; the room is `model.output_text`."""

from __future__ import annotations

from .model.output_text import MessageText, OutputText

__all__ = ["MessageText", "OutputText"]
