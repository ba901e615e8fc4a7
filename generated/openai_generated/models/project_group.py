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
    project_id: str
    group_id: str
    group_name: str
    group_type: Literal["group", "tenant_group"] | str
    created_at: int
