# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class WebhookRotateSecretParams(TypedDict, total=False):
    """What `POST /webhook_endpoints/{webhook_endpoint_id}/rotate_secret` takes."""

    keep_old_secret_active_for_24_hours: bool
    """Whether the old secret signs as well for another day."""
