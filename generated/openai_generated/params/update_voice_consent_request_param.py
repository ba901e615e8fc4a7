# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required, TypedDict


class UpdateVoiceConsentRequestParam(TypedDict, total=False):
    """Update voice consent request."""

    name: Required[str]
    """The new label of the consent."""
