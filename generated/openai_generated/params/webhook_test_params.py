# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class WebhookTestParams(TypedDict, total=False):
    """What `POST /webhook_endpoints/{webhook_endpoint_id}/test` takes."""

    event_type: Required[models.WebhookTestParamsEventType]
    """The type of the event to send."""
