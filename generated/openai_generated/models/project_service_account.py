# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ProjectServiceAccount(Model):
    """Project service account (`organization.project.service_account`)."""

    object: Literal["organization.project.service_account"] = "organization.project.service_account"
    """Always `organization.project.service_account`."""
    id: str
    """What other calls name the service account by."""
    name: str
    """A label for people."""
    role: Literal["owner", "member", "none"]
    """What it may do in the project."""
    created_at: int
    """When it was made, in seconds since 1970."""
