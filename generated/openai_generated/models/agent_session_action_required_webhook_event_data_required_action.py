# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionActionRequiredWebhookEventDataRequiredAction(Model):
    """Agent session action required webhook event data required action."""

    type: Literal["computer_use_approval_request", "mcp_approval_request", "function_call", "environment_connection"]
    """Whether an approval, the result of a function or a connected environment is wanted."""
