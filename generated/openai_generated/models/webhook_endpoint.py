# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEndpoint(Model):
    """Webhook endpoint (`webhook_endpoint`)."""

    id: str
    created_at: int
    event_types: list[str]
    name: str
    object: Literal["webhook_endpoint"] = "webhook_endpoint"
    signing_secret_hint: str | None = None
    url: str
    updated_at: int | None = None
