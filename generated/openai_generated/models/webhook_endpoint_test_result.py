# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEndpointTestResult(Model):
    """Webhook endpoint test result (`webhook_endpoint.test`)."""

    event_type: str
    """The kind of event that was delivered as a trial."""
    object: Literal["webhook_endpoint.test"] = "webhook_endpoint.test"
    """Always `webhook_endpoint.test`."""
    status_code: int
    """The HTTP status that your server answered with."""
    success: bool
    """Whether that answer counts as delivered."""
    webhook_endpoint_id: str
    """The endpoint that was tried."""
