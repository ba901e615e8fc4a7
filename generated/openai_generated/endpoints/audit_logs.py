# Generated, do not edit. Made by: python -m openai_codegen generate
"""The endpoints of the group `audit_logs`."""

from __future__ import annotations

from openai_runtime.endpoint import Endpoint

LIST_AUDIT_LOGS = Endpoint(
    operation="list-audit-logs",
    method="GET",
    path="/organization/audit_logs",
    response="AuditLogListResponse",
    query={
        "effective_at": "deepObject",
        "project_ids": "brackets",
        "event_types": "brackets",
        "actor_ids": "brackets",
        "actor_emails": "brackets",
        "resource_ids": "brackets",
        "tenant_only": "form",
        "limit": "form",
        "after": "form",
        "before": "form",
    },
    page="ConversationCursorPage",
    security="admin",
)
"""Page through who did what in the organization, filtered by event, actor or project."""
