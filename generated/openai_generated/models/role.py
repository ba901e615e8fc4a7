# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Role(Model):
    """Role (`role`)."""

    object: Literal["role"] = "role"
    """Always `role`."""
    id: str
    name: str
    description: str | None = None
    permissions: list[str]
    resource_type: str
    predefined_role: bool
