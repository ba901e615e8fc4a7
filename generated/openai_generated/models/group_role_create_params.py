# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class GroupRoleCreateParams(Model):
    """Group role create params."""

    role_id: str
    """The id of the role."""
