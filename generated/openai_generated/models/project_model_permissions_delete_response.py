# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectModelPermissionsDeleteResponse(Model):
    """Project model permissions delete response (`project.model_permissions.deleted`)."""

    object: Literal["project.model_permissions.deleted"] = "project.model_permissions.deleted"
    """Always `project.model_permissions.deleted`."""
    deleted: bool
    """True once all models may be used again."""
