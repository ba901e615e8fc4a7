# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.browser_authentication_request_item_resource_request import (
        BrowserAuthenticationRequestItemResourceRequest,
    )


@model
class AgentOutputItemBrowserAuthenticationRequestItemResource(Model):
    """Agent output item browser authentication request item resource (`computer_use_approval_request`)."""

    id: str
    request: BrowserAuthenticationRequestItemResourceRequest
    request_id: str
    turn_id: str
    type: Literal["computer_use_approval_request"] = "computer_use_approval_request"
