# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


ProjectGroupGroupType: TypeAlias = Literal["group", "tenant_group"]
"""Project group group type: the values known when this was generated."""
