# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OutputAudioFixturePlayEvent(Model):
    """Output audio fixture play event (`session.output_audio.fixture.play`)."""

    audio: str
    type: Literal["session.output_audio.fixture.play"] = "session.output_audio.fixture.play"
    event_id: str | None = None
