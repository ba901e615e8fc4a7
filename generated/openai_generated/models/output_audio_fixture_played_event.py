# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class OutputAudioFixturePlayedEvent(Model):
    """Output audio fixture played event (`session.output_audio.fixture.played`)."""

    event_id: str
    type: Literal["session.output_audio.fixture.played"] = "session.output_audio.fixture.played"
    """Always `session.output_audio.fixture.played`."""
    client_event_id: str | None = None


@model
class OutputAudioFixturePlayingEvent(Model):
    """Output audio fixture playing event (`session.output_audio.fixture.playing`)."""

    event_id: str
    type: Literal["session.output_audio.fixture.playing"] = "session.output_audio.fixture.playing"
    """Always `session.output_audio.fixture.playing`."""
    client_event_id: str | None = None
