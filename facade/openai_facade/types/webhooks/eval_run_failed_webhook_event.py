# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.eval_run_failed_webhook_event import (
        EvalRunFailedWebhookEvent as EvalRunFailedWebhookEvent,
        EvalRunFailedWebhookEventData as Data,
    )


__all__ = ["Data", "EvalRunFailedWebhookEvent"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.eval_run_failed_webhook_event:EvalRunFailedWebhookEventData",
        "EvalRunFailedWebhookEvent": "openai_generated.models.eval_run_failed_webhook_event",
    },
)
