# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentOutputItemBrowserAuthenticationRequestItem(Model):
    """Agent output item browser authentication request item (`computer_use_approval_request`)."""

    id: str
    request: AgentOutputItemRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
    """Always `computer_use_approval_request`."""


@model
class AgentOutputItemRequest(Model):
    """Agent output item request (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[AgentOutputItemRequestField]
    options: list[AgentOutputItemRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
    """Always `browser_authentication`."""


@model
class AgentOutputItemRequestField(Model):
    """Agent output item request field."""

    id: str
    label: str
    required: bool
    type: str


@model
class AgentOutputItemRequestOption(Model):
    """Agent output item request option."""

    id: str
    field_ids: list[str]
    label: str
