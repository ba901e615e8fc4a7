# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_output_message_content import BetaOutputMessageContent


@model
class BetaResponseOutputMessage(Model):
    """Beta response output message (`message`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str
    """Names the item in events, references and deletions."""
    type: Literal["message"] = "message"
    """Always `message`."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    content: list[BetaOutputMessageContent]
    """What the model said, part by part: texts and refusals."""
    phase: Literal["commentary", "final_answer"] | None = None
    """Whether this is a remark on the way (commentary) or the final_answer; send it back as it came."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""


BetaResponseOutputMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta response output message status: the values known when this was generated."""
