# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputAudioMuteEventParam(TypedDict, total=False):
    """Input audio mute event (`session.input_audio.mute`)."""

    type: Required[Literal["session.input_audio.mute"]]
    event_id: str | None
