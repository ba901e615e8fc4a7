# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_language import TranscriptionLanguage as TranscriptionLanguage


__all__ = ["TranscriptionLanguage"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionLanguage": "openai_generated.models.transcription_language",
    },
)
