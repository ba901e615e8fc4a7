# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseAudioDeltaEvent(Model):
    """Beta response audio delta event (`response.audio.delta`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.audio.delta"] = "response.audio.delta"
    """Always `response.audio.delta`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    delta: str
    """The next piece of sound, in base64."""


@model
class BetaResponseAudioDoneEvent(Model):
    """Beta response audio done event (`response.audio.done`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.audio.done"] = "response.audio.done"
    """Always `response.audio.done`."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
