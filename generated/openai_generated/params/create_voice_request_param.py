# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.files import FileTypes
from openai_runtime.types import TypedDict


class CreateVoiceRequestParam(TypedDict, total=False):
    """What `POST /audio/voices` takes."""

    name: Required[str]
    """The name of the voice."""
    audio_sample: Required[FileTypes]
    """The audio file from which the voice is learned."""
    consent: Required[str]
    """The id of the speaker's voice consent."""
