# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class AgentSessionDeleted(Model):
    """Agent session deleted (`agent.session.deleted`)."""

    id: str
    deleted: bool
    object: Literal["agent.session.deleted"] = "agent.session.deleted"
