# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.client_config import ClientConfig
    from openai_generated.models.fork_session_config_audio import ForkSessionConfigAudio
    from openai_generated.models.fork_session_config_delegation import ForkSessionConfigDelegation


@model
class ForkSessionConfig(Model):
    """Fork session config."""

    audio: ForkSessionConfigAudio | None = None
    client: ClientConfig | None = None
    delegation: ForkSessionConfigDelegation | None = None
    store: bool | None = None
