# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseExternalStorageRemoved(Model):
    """Audit log list response external storage removed."""

    id: str | None = None
    """The storage that is gone, by its id; None where it is not told."""
