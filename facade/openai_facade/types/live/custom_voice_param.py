# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.custom_voice_param import CustomVoiceParam as CustomVoiceParam


__all__ = ["CustomVoiceParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CustomVoiceParam": "openai_generated.params.custom_voice_param",
    },
)
