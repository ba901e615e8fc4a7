# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport
    from openai_generated.models.media_session_config_param import MediaSessionConfigParam


@model
class LiveCreateParams(Model):
    """Live create params."""

    session: MediaSessionConfigParam
    transport: LiveCreateResponseTransport
