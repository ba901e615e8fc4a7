# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProject(Model):
    """Audit log list response project."""

    id: str | None = None
    """The project, in the form `proj_…`."""
    name: str | None = None
    """What the project is called."""
