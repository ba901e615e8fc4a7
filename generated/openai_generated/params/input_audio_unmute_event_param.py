# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputAudioUnmuteEventParam(TypedDict, total=False):
    """Input audio unmute event (`session.input_audio.unmute`)."""

    type: Required[Literal["session.input_audio.unmute"]]
    event_id: str | None
