# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.voice_consent_resource import VoiceConsentResource as VoiceConsent


__all__ = ["VoiceConsent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "VoiceConsent": "openai_generated.models.voice_consent_resource:VoiceConsentResource",
    },
)
