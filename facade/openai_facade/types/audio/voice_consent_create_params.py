# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.create_voice_consent_request_param import (
        CreateVoiceConsentRequestParam as VoiceConsentCreateParams,
    )


__all__ = ["VoiceConsentCreateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceConsentCreateParams": "openai_generated.params.create_voice_consent_request_param:CreateVoiceConsentRequestParam",
    },
)
