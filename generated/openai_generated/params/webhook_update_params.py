# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


class WebhookUpdateParams(TypedDict, total=False):
    """What `POST /webhook_endpoints/{webhook_endpoint_id}` takes."""

    event_types: Iterable[models.WebhookUpdateParamsEventType]
    """The types of events to be called for from now on."""
    name: str
    """The name."""
    url: str
    """The URL to call."""
