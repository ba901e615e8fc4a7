# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_secret_create_response_session import ClientSecretCreateResponseSession


@model
class ClientSecretCreateResponse(Model):
    """Client secret create response."""

    value: str
    """The secret to hand to a browser or an app in place of an API key."""
    expires_at: int
    """Until when a session can be opened with the secret, in seconds since 1970."""
    session: ClientSecretCreateResponseSession
    """What a session opened with the secret will be like."""
