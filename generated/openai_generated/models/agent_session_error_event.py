# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.session_error import SessionError


@model
class AgentSessionErrorEvent(Model):
    """Agent session error event (`error`)."""

    error: SessionError
    event_id: str
    session_id: str
    type: Literal["error"] = "error"
    obfuscation: str | None = None
