# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


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


ProjectServiceAccountRole: TypeAlias = Literal["owner", "member", "none"]
"""Project service account role: the values known when this was generated."""
