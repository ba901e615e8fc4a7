# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audio_format import AudioFormat
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.fork_session_config_delegation import ForkSessionConfigDelegation


@model
class ForkSessionStartEvent(Model):
    """Fork session start event (`session.start`)."""

    session: ForkSessionConfig
    type: Literal["session.start"] = "session.start"
    """Always `session.start`."""
    event_id: str | None = None


@model
class ForkSessionConfig(Model):
    """Fork session config."""

    audio: ForkSessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: ForkSessionConfigDelegation | None = None
    store: bool | None = None


@model
class ForkSessionConfigAudio(Model):
    """Fork session config audio."""

    format: AudioFormat | None = None
