# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class RoleListResponseAssignmentSource(Model):
    """Role list response assignment source."""

    principal_id: str
    """The user or group that the role was given to."""
    principal_type: str
    """Whether the role was given to a user or to a group."""
