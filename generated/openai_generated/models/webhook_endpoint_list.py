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
    """The endpoints on this page."""
    first_id: str | None = None
    """The id of the first endpoint here; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
    last_id: str | None = None
    """The id of the last endpoint here, for `after`; None on an empty page."""
    object: Literal["list"] = "list"
    """Always `list`."""
