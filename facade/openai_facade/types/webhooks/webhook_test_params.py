# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.webhook_test_params import WebhookTestParams as WebhookTestParams


__all__ = ["WebhookTestParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookTestParams": "openai_generated.params.webhook_test_params",
    },
)
