# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectGroup(Model):
    """Project group (`project.group`)."""

    object: Literal["project.group"] = "project.group"
    """Always `project.group`."""
    project_id: str
    """The project that the group has access to."""
    group_id: str
    """The group, in the form `group_…`."""
    group_name: str
    """What people call the group."""
    group_type: Literal["group", "tenant_group"]
    """Whether the group is the organization's own or comes from its tenant."""
    created_at: int
    """When the group got access, in seconds since 1970."""
