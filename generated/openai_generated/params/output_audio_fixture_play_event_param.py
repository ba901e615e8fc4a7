# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class OutputAudioFixturePlayEventParam(TypedDict, total=False):
    """Output audio fixture play event (`session.output_audio.fixture.play`)."""

    audio: Required[str]
    type: Required[Literal["session.output_audio.fixture.play"]]
    event_id: str | None
