# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectModelPermissions(Model):
    """Project model permissions (`project.model_permissions`)."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    """Always `project.model_permissions`."""
    mode: Literal["allow_list", "deny_list"]
    """Whether the list says which models may be used or which may not."""
    model_ids: list[str]
    """The models that are allowed or barred, depending on `mode`."""
