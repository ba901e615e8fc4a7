# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.fork_session_config_delegation import ForkSessionConfigDelegation
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport


@model
class SessionForkParams(Model):
    """Session fork params."""

    transport: LiveCreateResponseTransport
    """How audio and events travel, such as WebRTC or SIP."""
    session: MediaSessionForkConfigParam | None = None
    """What is different in the new session."""


@model
class MediaSessionForkConfigParam(Model):
    """Media session fork config param."""

    client: ClientConfig | None = None
    delegation: ForkSessionConfigDelegation | None = None
    store: bool | None = None
