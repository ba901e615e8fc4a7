# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AgentBrowserAuthenticationSubmitParamField(Model):
    """Agent browser authentication submit param field."""

    field_id: str
    value: str
