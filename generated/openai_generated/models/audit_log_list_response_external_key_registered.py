# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseExternalKeyRegistered(Model):
    """Audit log list response external key registered."""

    id: str | None = None
    """The external key that is new, by its id."""
    data: dict[str, object] | None = None
    """The settings that the key was registered with."""
