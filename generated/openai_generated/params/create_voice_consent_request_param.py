# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class CreateVoiceConsentRequestParam(TypedDict, total=False):
    """What `POST /audio/voice_consents` takes."""

    name: Required[str]
    """A label for the consent."""
    recording: Required[FileTypes]
    """The audio file in which the speaker agrees."""
    language: Required[str]
    """The language of the recording, as a BCP 47 tag such as en-US."""
