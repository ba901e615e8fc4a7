# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.voice_deleted import VoiceDeleted as VoiceDeleted


__all__ = ["VoiceDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceDeleted": "openai_generated.models.voice_deleted",
    },
)
