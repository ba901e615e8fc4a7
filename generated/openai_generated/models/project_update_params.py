# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectUpdateParams(Model):
    """Project update params."""

    name: str | None = None
    external_key_id: str | None = None
    geography: str | None = None
