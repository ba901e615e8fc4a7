# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.unwrap_webhook_event import UnwrapWebhookEvent as UnwrapWebhookEvent


__all__ = ["UnwrapWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UnwrapWebhookEvent": "openai_generated.models.unwrap_webhook_event",
    },
)
