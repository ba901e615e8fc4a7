# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseServiceAccountCreated(Model):
    """Audit log list response service account created."""

    id: str | None = None
    """The service account that is new, by its id."""
    data: AuditLogListResponseServiceAccountCreatedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseServiceAccountCreatedData(Model):
    """Audit log list response service account created data."""

    role: str | None = None
    """The role that was given."""
