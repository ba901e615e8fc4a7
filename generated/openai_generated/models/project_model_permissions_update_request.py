# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProjectModelPermissionsUpdateRequest(Model):
    """Project model permissions update request."""

    mode: Literal["allow_list", "deny_list"]
    """Whether the models named are the only ones allowed (allow_list) or the ones forbidden (deny_list)."""
    model_ids: list[str]
    """The ids of the models."""


ProjectModelPermissionsUpdateRequestMode: TypeAlias = Literal["allow_list", "deny_list"]
"""Project model permissions update request mode: the values known when this was generated."""
