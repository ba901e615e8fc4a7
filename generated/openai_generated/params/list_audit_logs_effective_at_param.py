# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.types import TypedDict


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """List audit logs effective at."""

    gt: int
    gte: int
    lt: int
    lte: int
