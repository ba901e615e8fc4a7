# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.transcription_create_params import AudioModel as AudioModel


__all__ = ["AudioModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioModel": "openai_generated.models.transcription_create_params",
    },
)
