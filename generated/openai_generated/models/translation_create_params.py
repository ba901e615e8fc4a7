# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class TranslationCreateParams(Model):
    """Translation create params."""

    file: object
    """The audio file: a path, bytes, an open file, or a tuple of name, content and type."""
    model: Literal["whisper-1"] | str
    """The id of a translation model; only whisper-1 is known."""
    prompt: str | None = None
    """English words that set the style, or go on from an earlier piece."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"] | None = None
    """The form of the result: json (the default), text, srt, verbose_json or vtt."""
    temperature: float | None = None
    """Randomness, 0 to 1; 0 (the default) lets the model raise it where needed."""


TranslationCreateParamsResponseFormat: TypeAlias = Literal["json", "text", "srt", "verbose_json", "vtt"]
"""Translation create params response format: the values known when this was generated."""
