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
    user: str
    expires_after: ChatSessionExpiresAfterParam | None = None
    rate_limits: ChatSessionRateLimitsParam | None = None
    chatkit_configuration: ChatSessionChatKitConfigurationParam | None = None
