# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.client_secret_create_params_session import ClientSecretCreateParamsSession


@model
class ClientSecretCreateParams(Model):
    """Client secret create params."""

    expires_after: ClientSecretCreateParamsExpiresAfter | None = None
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: ClientSecretCreateParamsSession | None = None
    """How the session is set up: a realtime or a transcription one."""


@model
class ClientSecretCreateParamsExpiresAfter(Model):
    """Client secret create params expires after."""

    anchor: Literal["created_at"] | None = None
    """Always `created_at`."""
    seconds: int | None = None
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""
