# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.webhook_update_params import WebhookUpdateParams as WebhookUpdateParams


__all__ = ["WebhookUpdateParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookUpdateParams": "openai_generated.params.webhook_update_params",
    },
)
