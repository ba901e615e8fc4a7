# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class AuditLogListParams(TypedDict, total=False):
    """Arguments of `GET /organization/audit_logs`."""

    effective_at: params.ListAuditLogsEffectiveAtParam | Model
    """Only events between two Unix times, given as gt, gte, lt and lte."""
    project_ids: SequenceNotStr[str]
    """Only events of these projects."""
    event_types: Iterable[models.AuditLogEventType]
    """Only events of these types, such as project.created."""
    actor_ids: SequenceNotStr[str]
    """Only events caused by these users, service accounts or API keys."""
    actor_emails: SequenceNotStr[str]
    """Only events caused by users with these e-mail addresses."""
    resource_ids: SequenceNotStr[str]
    """Only events that concern these objects."""
    tenant_only: bool
    """Whether only events of the tenant itself are listed; false by default."""
    limit: int
    """How many items a page holds at most; 20 unless said otherwise."""
    after: str
    """Cursor: the id of the last item already seen; the page starts behind it."""
    before: str
    """Cursor: the id of an item already seen; the page ends in front of it."""


class ListAuditLogsEffectiveAtParam(TypedDict, total=False):
    """List audit logs effective at."""

    gt: int
    gte: int
    lt: int
    lte: int
