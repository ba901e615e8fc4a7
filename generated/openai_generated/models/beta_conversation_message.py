# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_agent_tag import BetaAgentTag
    from openai_generated.models.beta_conversation_message_content import BetaConversationMessageContent


@model
class BetaConversationMessage(Model):
    """Beta conversation message (`message`)."""

    agent: BetaAgentTag | None = None
    type: Literal["message"] = "message"
    id: str
    status: Literal["in_progress", "completed", "incomplete"] | str
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"] | str
    content: list[BetaConversationMessageContent]
    phase: Literal["commentary", "final_answer"] | str | None = None
