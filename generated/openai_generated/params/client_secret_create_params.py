# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ClientSecretCreateParams(TypedDict, total=False):
    """What `POST /realtime/client_secrets` takes."""

    expires_after: params.ClientSecretCreateParamsExpiresAfter | Model
    """When the key expires: seconds (10 to 7200, 600 by default) after created_at."""
    session: params.ClientSecretCreateParamsSession | Model
    """How the session is set up: a realtime or a transcription one."""


class ClientSecretCreateParamsExpiresAfter(TypedDict, total=False):
    """Client secret create params expires after."""

    anchor: Literal["created_at"]
    """Always `created_at`."""
    seconds: int
    """For how many seconds a session can be opened with the secret, 10 to 7200; 600 by default."""
