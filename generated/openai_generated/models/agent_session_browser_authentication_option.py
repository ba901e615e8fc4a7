# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentSessionBrowserAuthenticationOption(Model):
    """Agent session browser authentication option."""

    id: str
    field_ids: list[str]
    label: str
