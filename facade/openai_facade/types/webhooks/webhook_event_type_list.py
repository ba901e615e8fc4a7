# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.webhook_event_type_list import WebhookEventTypeList as WebhookEventTypeList


__all__ = ["WebhookEventTypeList"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookEventTypeList": "openai_generated.models.webhook_event_type_list",
    },
)
