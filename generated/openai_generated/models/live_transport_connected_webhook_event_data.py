# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class LiveTransportConnectedWebhookEventData(Model):
    """Live transport connected webhook event data (`webrtc`)."""

    session_id: str
    """The live session that can be talked to now."""
    type: Literal["webrtc"] = "webrtc"
    """Always `webrtc`."""
