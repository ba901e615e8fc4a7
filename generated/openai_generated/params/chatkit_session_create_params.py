# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatkitSessionCreateParams(TypedDict, total=False):
    """What `POST /chatkit/sessions` takes."""

    workflow: Required[params.ChatSessionWorkflowParam | Model]
    """The workflow to run: its id, its version and the variables it starts with."""
    user: Required[str]
    """A stable id of the end user whose threads the session sees."""
    expires_after: params.ChatSessionExpiresAfterParam | Model
    """When the session ends by itself: seconds (1 to 600) after created_at."""
    rate_limits: params.ChatSessionRateLimitsParam | Model
    """How many requests the session may make in a minute."""
    chatkit_configuration: params.ChatSessionChatKitConfigurationParam | Model
    """What the session offers: thread titles, file uploads and history."""
