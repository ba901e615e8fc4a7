# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentSessionEnvironmentStateError(Model):
    """Agent session environment state error."""

    code: str
    message: str
    type: str
