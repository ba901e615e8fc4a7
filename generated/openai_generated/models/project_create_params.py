# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectCreateParams(Model):
    """Project create params."""

    name: str
    geography: str | None = None
    external_key_id: str | None = None
