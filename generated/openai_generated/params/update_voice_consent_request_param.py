# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class UpdateVoiceConsentRequestParam(TypedDict, total=False):
    """What `POST /audio/voice_consents/{consent_id}` takes."""

    name: Required[str]
    """The new label of the consent."""
