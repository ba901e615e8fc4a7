# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputAudioAppendEventParam(TypedDict, total=False):
    """Input audio append event (`session.input_audio.append`)."""

    audio: Required[str]
    type: Required[Literal["session.input_audio.append"]]
    event_id: str | None
