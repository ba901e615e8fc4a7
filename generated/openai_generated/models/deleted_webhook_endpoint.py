# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class DeletedWebhookEndpoint(Model):
    """Deleted webhook endpoint (`webhook_endpoint.deleted`)."""

    id: str
    """The id that the endpoint had."""
    deleted: bool
    """True once nothing is delivered there any more."""
    object: Literal["webhook_endpoint.deleted"] = "webhook_endpoint.deleted"
    """Always `webhook_endpoint.deleted`."""
