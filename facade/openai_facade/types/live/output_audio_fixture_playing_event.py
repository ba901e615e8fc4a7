# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_audio_fixture_played_event import (
        OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent,
    )


__all__ = ["OutputAudioFixturePlayingEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioFixturePlayingEvent": "openai_generated.models.output_audio_fixture_played_event",
    },
)
