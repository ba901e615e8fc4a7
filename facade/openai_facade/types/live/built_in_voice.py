# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.built_in_voice import BuiltInVoice as BuiltInVoice


__all__ = ["BuiltInVoice"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BuiltInVoice": "openai_generated.models.built_in_voice",
    },
)
