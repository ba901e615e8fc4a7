# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_run_canceled_webhook_event import (
        EvalRunCanceledWebhookEvent as EvalRunCanceledWebhookEvent,
        EvalRunCanceledWebhookEventData as Data,
    )


__all__ = ["Data", "EvalRunCanceledWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.eval_run_canceled_webhook_event:EvalRunCanceledWebhookEventData",
        "EvalRunCanceledWebhookEvent": "openai_generated.models.eval_run_canceled_webhook_event",
    },
)
