# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class TranslationCreateParams(TypedDict, total=False):
    """What `POST /audio/translations` takes."""

    file: Required[FileTypes]
    """The audio file: a path, bytes, an open file, or a tuple of name, content and type."""
    model: Required[Literal["whisper-1"] | str]
    """The id of a translation model; only whisper-1 is known."""
    prompt: str
    """English words that set the style, or go on from an earlier piece."""
    response_format: Literal["json", "text", "srt", "verbose_json", "vtt"]
    """The form of the result: json (the default), text, srt, verbose_json or vtt."""
    temperature: float
    """Randomness, 0 to 1; 0 (the default) lets the model raise it where needed."""
