# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectGroupCreateParams(Model):
    """Project group create params."""

    group_id: str
    """The id of the group."""
    role: str
    """The id of the project role that the group gets."""
