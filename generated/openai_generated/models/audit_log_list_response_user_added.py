# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseUserAdded(Model):
    """Audit log list response user added."""

    id: str | None = None
    """The user that is new, by its id."""
    data: AuditLogListResponseUserAddedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseUserAddedData(Model):
    """Audit log list response user added data."""

    role: str | None = None
    """The role that was given."""
