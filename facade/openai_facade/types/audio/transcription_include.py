# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_include import TranscriptionInclude as TranscriptionInclude


__all__ = ["TranscriptionInclude"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionInclude": "openai_generated.models.transcription_include",
    },
)
