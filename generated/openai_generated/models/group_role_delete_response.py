# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class GroupRoleDeleteResponse(Model):
    """Group role delete response."""

    object: str
    """The kind of object, the same for every answer of this call."""
    deleted: bool
    """True once it does not have the role any more."""
