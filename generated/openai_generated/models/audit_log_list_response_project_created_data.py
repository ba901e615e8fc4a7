# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseProjectCreatedData(Model):
    """Audit log list response project created data."""

    name: str | None = None
    title: str | None = None
