# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_message_content import BetaConversationMessageContent


@model
class BetaConversationMessage(Model):
    """Beta conversation message (`message`)."""

    agent: BetaAgentTag | None = None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["message"] = "message"
    """Always `message`."""
    id: str
    """Names the item in events, references and deletions."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks: user, assistant, system, developer or tool, among others."""
    content: list[BetaConversationMessageContent]
    """What is said, part by part."""
    phase: Literal["commentary", "final_answer"] | None = None
    """Whether an assistant's message is a remark on the way (commentary) or the final_answer."""


BetaMessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Beta message status: the values known when this was generated."""


BetaMessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""Beta message phase 2: the values known when this was generated."""
