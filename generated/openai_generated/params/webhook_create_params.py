# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import Iterable, TypedDict


class WebhookCreateParams(TypedDict, total=False):
    """What `POST /webhook_endpoints` takes."""

    event_types: Required[Iterable[models.WebhookCreateParamsEventType]]
    """The types of events to be called for."""
    name: Required[str]
    """A name for people to read."""
    url: Required[str]
    """The URL to call."""
