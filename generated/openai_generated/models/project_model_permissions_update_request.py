# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectModelPermissionsUpdateRequest(Model):
    """Project model permissions update request."""

    mode: Literal["allow_list", "deny_list"] | str
    model_ids: list[str]
