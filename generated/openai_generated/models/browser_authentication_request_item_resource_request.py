# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.browser_authentication_request_item_resource_request_field import (
        BrowserAuthenticationRequestItemResourceRequestField,
    )
    from openai_generated.models.browser_authentication_request_item_resource_request_option import (
        BrowserAuthenticationRequestItemResourceRequestOption,
    )


@model
class BrowserAuthenticationRequestItemResourceRequest(Model):
    """Browser authentication request item resource request (`browser_authentication`)."""

    credential_origin: str | None = None
    fields: list[BrowserAuthenticationRequestItemResourceRequestField]
    options: list[BrowserAuthenticationRequestItemResourceRequestOption]
    reason: str | None = None
    type: Literal["browser_authentication"] = "browser_authentication"
