"""A leaf."""

from __future__ import annotations

from typing import Literal

from openai_runtime.model import Model, model


@model
class Note(Model):
    """A text with a language."""

    type: Literal["note"] = "note"
    text: str
    language: Literal["de", "zh"] | str | None = None
