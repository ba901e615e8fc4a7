# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class UpdateVoiceConsentRequest(Model):
    """Update voice consent request."""

    name: str
    """The new label of the consent."""
