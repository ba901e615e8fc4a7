# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class GroupUpdateResponse(Model):
    """Group update response."""

    id: str
    name: str
    created_at: int
    is_scim_managed: bool
