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
    """The name of the project."""
    residency: PublicProjectResidency | None = None
    """Where the project's data is stored and worked on."""
    external_key_id: str | None = None
    """The id of an encryption key kept outside, tied to the project."""
    geography: str | None = None
    """The region in which the project's data stays."""
