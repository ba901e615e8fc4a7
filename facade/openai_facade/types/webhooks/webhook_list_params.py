# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.webhook_list_params import WebhookListParams as WebhookListParams


__all__ = ["WebhookListParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookListParams": "openai_generated.params.webhook_list_params",
    },
)
