# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class SessionArtifact(Model):
    """Session artifact (`agent.session.artifact`)."""

    id: str
    created_at: int
    environment_id: str
    object: Literal["agent.session.artifact"] = "agent.session.artifact"
    path: str
    session_id: str
    size_bytes: int
    turn_id: str
