# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseInviteSent(Model):
    """Audit log list response invite sent."""

    id: str | None = None
    """The invite that went out, by its id."""
    data: AuditLogListResponseInviteSentData | None = None
    """What it was made with."""


@model
class AuditLogListResponseInviteSentData(Model):
    """Audit log list response invite sent data."""

    email: str | None = None
    """The address that the invite went to."""
    role: str | None = None
    """The role that was offered, `owner` or `reader`."""
