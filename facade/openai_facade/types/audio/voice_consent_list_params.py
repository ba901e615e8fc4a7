# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.voice_consent_list_params import VoiceConsentListParams as VoiceConsentListParams


__all__ = ["VoiceConsentListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceConsentListParams": "openai_generated.params.voice_consent_list_params",
    },
)
