# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.deleted_webhook_endpoint import DeletedWebhookEndpoint as DeletedWebhookEndpoint


__all__ = ["DeletedWebhookEndpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "DeletedWebhookEndpoint": "openai_generated.models.deleted_webhook_endpoint",
    },
)
