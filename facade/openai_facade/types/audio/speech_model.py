# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.speech_create_params import SpeechModel as SpeechModel


__all__ = ["SpeechModel"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "SpeechModel": "openai_generated.models.speech_create_params",
    },
)
