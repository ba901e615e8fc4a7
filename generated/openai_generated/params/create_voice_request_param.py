# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

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
    type: Literal["audio_sample", "prompt"]
    """What the voice is made from, audio_sample (the default) or prompt."""
    prompt: str
    """What the voice is to sound like, in words."""
    model: Literal["auto", "2026-10-08"] | str
    """The model that makes the voice; auto takes the newest."""
    script_hint: str
    """The text that is read in the sample, if it is known."""
