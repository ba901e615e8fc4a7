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
    """What other calls name the project by, in the form `proj_…`."""
    object: Literal["organization.project"] = "organization.project"
    """Always `organization.project`."""
    name: str | None = None
    """A label for people, shown in reports; None if it has none."""
    created_at: int
    """When the project was made, in seconds since 1970."""
    archived_at: int | None = None
    """When it was archived, in seconds since 1970; None while it is in use."""
    status: str | None = None
    """`active` or `archived`, which takes no requests and cannot be revived; None if not told."""
    external_key_id: str | None = None
    """The key of yours that its data is encrypted with; None for the server's."""
    residency: PublicProjectResidency | None = None
    """Where its data is stored and, with `…_PROCESSING`, also worked on; `GLOBAL` for anywhere."""
