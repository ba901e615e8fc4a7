# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseGroupCreated(Model):
    """Audit log list response group created."""

    id: str | None = None
    """The group that is new, by its id."""
    data: AuditLogListResponseGroupCreatedData | None = None
    """What it was made with."""


@model
class AuditLogListResponseGroupCreatedData(Model):
    """Audit log list response group created data."""

    group_name: str | None = None
    """What the group is called."""
