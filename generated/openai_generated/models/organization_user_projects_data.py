# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class OrganizationUserProjectsData(Model):
    """Organization user projects data."""

    id: str | None = None
    """The project, in the form `proj_…`; None where it is not told."""
    name: str | None = None
    """What the project is called; None where it is not told."""
    role: str | None = None
    """The user's role in that project; None where it is not told."""
