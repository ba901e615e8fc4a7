# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.webhook_endpoint_list import WebhookEndpointList as WebhookEndpointList


__all__ = ["WebhookEndpointList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookEndpointList": "openai_generated.models.webhook_endpoint_list",
    },
)
