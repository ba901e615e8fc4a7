# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.webhook_rotate_secret_params import (
        WebhookRotateSecretParams as WebhookRotateSecretParams,
    )


__all__ = ["WebhookRotateSecretParams"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "WebhookRotateSecretParams": "openai_generated.params.webhook_rotate_secret_params",
    },
)
