# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectGroupDeleteResponse(Model):
    """Project group delete response (`project.group.deleted`)."""

    object: Literal["project.group.deleted"] = "project.group.deleted"
    """Always `project.group.deleted`."""
    deleted: bool
    """True once the group has no access any more."""
