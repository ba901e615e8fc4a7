# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.output_audio_fixture_play_event_param import (
        OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
    )


__all__ = ["OutputAudioFixturePlayEventParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OutputAudioFixturePlayEventParam": "openai_generated.params.output_audio_fixture_play_event_param",
    },
)
