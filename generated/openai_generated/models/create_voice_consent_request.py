# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class CreateVoiceConsentRequest(Model):
    """Create voice consent request."""

    name: str
    """A label for the consent."""
    recording: object
    """The audio file in which the speaker agrees."""
    language: str
    """The language of the recording, as a BCP 47 tag such as en-US."""
