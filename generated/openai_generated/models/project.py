# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.public_project_residency import PublicProjectResidency


@model
class Project(Model):
    """Project (`organization.project`)."""

    id: str
    object: Literal["organization.project"] = "organization.project"
    name: str | None = None
    created_at: int
    archived_at: int | None = None
    status: str | None = None
    external_key_id: str | None = None
    residency: PublicProjectResidency | str | None = None
