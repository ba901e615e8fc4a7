# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.extensions.webhooks import AsyncWebhooks as AsyncWebhooks, Webhooks as Webhooks


__all__ = ["AsyncWebhooks", "Webhooks"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Webhooks": "openai_facade.extensions.webhooks",
        "AsyncWebhooks": "openai_facade.extensions.webhooks",
    },
)
