# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ResponsesDelegationConfigAlways(Model):
    """Responses delegation config always."""

    read_only: bool | None = None
    tool_names: list[str] | None = None
