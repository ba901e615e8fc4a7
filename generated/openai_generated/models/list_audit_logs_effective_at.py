# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ListAuditLogsEffectiveAt(Model):
    """List audit logs effective at."""

    gt: int | None = None
    gte: int | None = None
    lt: int | None = None
    lte: int | None = None
