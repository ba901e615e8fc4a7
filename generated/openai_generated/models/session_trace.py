# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Any, Literal


@model
class SessionTrace(Model):
    """Session trace (`agent.session.trace`)."""

    id: str
    created_at: int
    object: Literal["agent.session.trace"] = "agent.session.trace"
    otlp: dict[str, Any]
    session_id: str
