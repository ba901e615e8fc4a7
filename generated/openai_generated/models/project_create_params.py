# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.public_project_residency import PublicProjectResidency


@model
class ProjectCreateParams(Model):
    """Project create params."""

    name: str
    residency: PublicProjectResidency | str | None = None
    external_key_id: str | None = None
    geography: str | None = None
