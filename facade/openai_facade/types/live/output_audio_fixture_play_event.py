# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.output_audio_fixture_play_event import (
        OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent,
    )


__all__ = ["OutputAudioFixturePlayEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioFixturePlayEvent": "openai_generated.models.output_audio_fixture_play_event",
    },
)
