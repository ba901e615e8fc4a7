# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class GroupUserCreateParams(Model):
    """Group user create params."""

    user_id: str
    """The id of the user."""
