# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_create_response import TranscriptionWord as TranscriptionWord


__all__ = ["TranscriptionWord"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "TranscriptionWord": "openai_generated.models.transcription_create_response",
    },
)
