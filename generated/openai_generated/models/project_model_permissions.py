# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProjectModelPermissions(Model):
    """Project model permissions (`project.model_permissions`)."""

    object: Literal["project.model_permissions"] = "project.model_permissions"
    """Always `project.model_permissions`."""
    mode: Literal["allow_list", "deny_list"]
    """Whether the list says which models may be used or which may not."""
    model_ids: list[str]
    """The models that are allowed or barred, depending on `mode`."""


ProjectModelPermissionsMode: TypeAlias = Literal["allow_list", "deny_list"]
"""Project model permissions mode: the values known when this was generated."""
