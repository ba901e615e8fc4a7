# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class GroupUpdateParams(Model):
    """Group update params."""

    name: str
    """The new name of the group, 1 to 255 characters."""
