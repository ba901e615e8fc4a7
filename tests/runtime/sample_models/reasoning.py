"""What was thought."""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from .note import Note


@model
class Reasoning(Model):
    """A list of notes."""

    type: Literal["reasoning"] = "reasoning"
    summary: list[Note]
