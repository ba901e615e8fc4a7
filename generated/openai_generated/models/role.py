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
    """What other calls name the role by, in the form `role_…`."""
    name: str
    """What people call the role; unique among the organization's or project's roles."""
    description: str | None = None
    """What the role is for; None if it was not said."""
    permissions: list[str]
    """What the role permits, such as `api.model.read`."""
    resource_type: str
    """Whether it counts in the organization or in a project."""
    predefined_role: bool
    """Whether the server brought the role; such a one cannot be changed."""
