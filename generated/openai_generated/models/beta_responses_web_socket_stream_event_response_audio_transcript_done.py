# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone(Model):
    """Beta responses web socket stream event response audio transcript done (`response.audio.transcript.done`)."""

    agent: BetaAgentTag | None = None
    type: Literal["response.audio.transcript.done"] = "response.audio.transcript.done"
    sequence_number: int
    stream_id: str | None = None
