# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.agent_output_item_request_field import AgentOutputItemRequestField
    from openai_generated.models.agent_output_item_request_option import AgentOutputItemRequestOption


@model
class AgentOutputItemRequest(Model):
    """Agent output item request (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[AgentOutputItemRequestField]
    options: list[AgentOutputItemRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
