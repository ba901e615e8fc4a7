# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.conversation_message_content import ConversationMessageContent


@model
class ConversationMessage(Model):
    """Conversation message (`message`)."""

    type: Literal["message"] = "message"
    """Always `message`."""
    id: str
    """Names the item in events, references and deletions."""
    status: Literal["in_progress", "completed", "incomplete"]
    """How far the item is: in_progress, completed or incomplete."""
    role: Literal["unknown", "user", "assistant", "system", "critic", "discriminator", "developer", "tool"]
    """Who speaks: user, assistant, system, developer or tool, among others."""
    content: list[ConversationMessageContent]
    """What is said, part by part."""
    phase: Literal["commentary", "final_answer"] | None = None
    """Whether an assistant's message is a remark on the way (commentary) or the final_answer."""


MessageStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Message status: the values known when this was generated."""


MessagePhase2: TypeAlias = Literal["commentary", "final_answer"]
"""Message phase 2: the values known when this was generated."""
