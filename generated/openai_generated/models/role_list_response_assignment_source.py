# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RoleListResponseAssignmentSource(Model):
    """Role list response assignment source."""

    principal_id: str
    principal_type: str
