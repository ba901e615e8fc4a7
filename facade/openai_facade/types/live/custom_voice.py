# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.custom_voice import CustomVoice as CustomVoice


__all__ = ["CustomVoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomVoice": "openai_generated.models.custom_voice",
    },
)
