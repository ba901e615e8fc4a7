# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseActorSessionUser(Model):
    """Audit log list response actor session user."""

    id: str | None = None
    """The person, in the form `user-…`."""
    email: str | None = None
    """The address that the person signs in with."""
