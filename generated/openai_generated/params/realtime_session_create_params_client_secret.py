# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class RealtimeSessionCreateParamsClientSecret(TypedDict, total=False):
    """Realtime session create params client secret."""

    expires_after: params.RealtimeSessionCreateParamsClientSecretExpiresAfter | Model
    """When the secret ends."""
