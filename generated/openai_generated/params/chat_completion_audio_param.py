# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionAudioParam(TypedDict, total=False):
    """Chat completion audio param."""

    voice: Required[models.VoiceIdsShared | params.VoiceIdsOrCustomVoiceIdParam | Model]
    format: Required[Literal["wav", "aac", "mp3", "flac", "opus", "pcm16"]]
