# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.agent_session_input_param import AgentSessionInputParam


@model
class EventCreateParams(Model):
    """Event create params."""

    events: list[AgentSessionInputParam]
