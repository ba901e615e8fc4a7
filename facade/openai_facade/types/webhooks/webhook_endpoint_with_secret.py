# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.webhook_endpoint_with_secret import (
        WebhookEndpointWithSecret as WebhookEndpointWithSecret,
    )


__all__ = ["WebhookEndpointWithSecret"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookEndpointWithSecret": "openai_generated.models.webhook_endpoint_with_secret",
    },
)
