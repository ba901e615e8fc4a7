# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.live_create_response_session import LiveCreateResponseSession
    from openai_generated.models.live_create_response_transport import LiveCreateResponseTransport


@model
class SessionForkResponse(Model):
    """Session fork response."""

    session: LiveCreateResponseSession
    transport: LiveCreateResponseTransport
