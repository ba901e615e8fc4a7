# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class WebhookEventTypeList(Model):
    """Webhook event type list (`list`)."""

    data: list[str]
    """Every type of event that an endpoint can ask for."""
    object: Literal["list"] = "list"
    """Always `list`."""
