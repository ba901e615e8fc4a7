# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.webhook_endpoint import WebhookEndpoint as WebhookEndpoint


__all__ = ["WebhookEndpoint"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookEndpoint": "openai_generated.models.webhook_endpoint",
    },
)
