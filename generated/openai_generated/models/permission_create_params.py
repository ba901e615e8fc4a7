# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class PermissionCreateParams(Model):
    """Permission create params."""

    project_ids: list[str]
    """The ids of the projects that may use the checkpoint."""
