# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponsesDelegationConfigToolShellEnvironmentLocalSkill(Model):
    """Responses delegation config tool shell environment local skill."""

    description: str
    name: str
    path: str
