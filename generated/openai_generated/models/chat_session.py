# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_kit_workflow import ChatKitWorkflow
    from openai_generated.models.chat_session_chat_kit_configuration import ChatSessionChatKitConfiguration
    from openai_generated.models.chat_session_rate_limits import ChatSessionRateLimits


@model
class ChatSession(Model):
    """Chat session (`chatkit.session`)."""

    id: str
    object: Literal["chatkit.session"] = "chatkit.session"
    """Always `chatkit.session`."""
    expires_at: int
    client_secret: str
    workflow: ChatKitWorkflow
    user: str
    rate_limits: ChatSessionRateLimits
    max_requests_per_1_minute: int
    status: Literal["active", "expired", "cancelled"]
    chatkit_configuration: ChatSessionChatKitConfiguration
