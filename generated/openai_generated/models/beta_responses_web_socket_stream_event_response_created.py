# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_response import BetaResponse


@model
class BetaResponsesWebSocketStreamEventResponseCreated(Model):
    """Beta responses web socket stream event response created (`response.created`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.created"] = "response.created"
    """Always `response.created`."""
    response: BetaResponse
    """The response as far as it is, still without output."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
    stream_id: str | None = None
    """The name that you gave the response when several share a socket; absent when it has none."""
