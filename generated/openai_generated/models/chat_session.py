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
    """What other calls name the session by, in the form `cksess_…`."""
    object: Literal["chatkit.session"] = "chatkit.session"
    """Always `chatkit.session`."""
    expires_at: int
    """When the secret stops working, in seconds since 1970."""
    client_secret: str
    """What the browser or app shows as its key; hand it to this end user only."""
    workflow: ChatKitWorkflow
    """The workflow that answers in this session."""
    user: str
    """The end user that the session is for, by the id you gave."""
    rate_limits: ChatSessionRateLimits
    """How much the session may ask."""
    max_requests_per_1_minute: int
    """The same bound as in `rate_limits`, for short."""
    status: Literal["active", "expired", "cancelled"]
    """Whether the session can be used; `expired` and `cancelled` are final."""
    chatkit_configuration: ChatSessionChatKitConfiguration
    """What the session lets people do."""
