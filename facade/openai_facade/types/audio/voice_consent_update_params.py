# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.update_voice_consent_request_param import (
        UpdateVoiceConsentRequestParam as VoiceConsentUpdateParams,
    )


__all__ = ["VoiceConsentUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceConsentUpdateParams": "openai_generated.params.update_voice_consent_request_param:UpdateVoiceConsentRequestParam",
    },
)
