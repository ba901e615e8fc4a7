# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.realtime_session_create_request import RealtimeSessionCreateRequest


@model
class CallCreateParams(Model):
    """Call create params."""

    sdp: str
    """The SDP offer of the caller."""
    session: RealtimeSessionCreateRequest | None = None
    """How the session behind the call is set up."""
