# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.webhook_endpoint import WebhookEndpoint


@model
class WebhookEndpointList(Model):
    """Webhook endpoint list (`list`)."""

    data: list[WebhookEndpoint]
    first_id: str | None = None
    has_more: bool
    last_id: str | None = None
    object: Literal["list"] = "list"
