# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_session_chat_kit_configuration_param import ChatSessionChatKitConfigurationParam
    from openai_generated.models.chat_session_expires_after_param import ChatSessionExpiresAfterParam
    from openai_generated.models.chat_session_rate_limits_param import ChatSessionRateLimitsParam
    from openai_generated.models.chat_session_workflow_param import ChatSessionWorkflowParam


@model
class ChatkitSessionCreateParams(Model):
    """Chatkit session create params."""

    workflow: ChatSessionWorkflowParam
    """The workflow to run: its id, its version and the variables it starts with."""
    user: str
    """A stable id of the end user whose threads the session sees."""
    expires_after: ChatSessionExpiresAfterParam | None = None
    """When the session ends by itself: seconds (1 to 600) after created_at."""
    rate_limits: ChatSessionRateLimitsParam | None = None
    """How many requests the session may make in a minute."""
    chatkit_configuration: ChatSessionChatKitConfigurationParam | None = None
    """What the session offers: thread titles, file uploads and history."""
