# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectCreated(Model):
    """Audit log list response project created."""

    id: str | None = None
    """The project that is new, by its id."""
    data: AuditLogListResponseProjectCreatedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseProjectCreatedData(Model):
    """Audit log list response project created data."""

    name: str | None = None
    """The name the project was given, for programs."""
    title: str | None = None
    """The name of the project that people see."""
