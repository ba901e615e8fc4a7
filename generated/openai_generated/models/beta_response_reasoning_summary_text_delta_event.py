# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag


@model
class BetaResponseReasoningSummaryTextDeltaEvent(Model):
    """Beta response reasoning summary text delta event (`response.reasoning_summary_text.delta`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.reasoning_summary_text.delta"] = "response.reasoning_summary_text.delta"
    """Always `response.reasoning_summary_text.delta`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    summary_index: int
    """Which part of the summary this is about, counted from 0."""
    delta: str
    """The next piece of the summary, to be appended."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class BetaResponseReasoningSummaryTextDoneEvent(Model):
    """Beta response reasoning summary text done event (`response.reasoning_summary_text.done`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["response.reasoning_summary_text.done"] = "response.reasoning_summary_text.done"
    """Always `response.reasoning_summary_text.done`."""
    item_id: str
    """The item that this belongs to."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    summary_index: int
    """Which part of the summary this is about, counted from 0."""
    text: str
    """All words of this part of the summary."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
