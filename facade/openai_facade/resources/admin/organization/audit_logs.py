# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.audit_logs import (
        AsyncAuditLogs as AsyncAuditLogs,
        AsyncAuditLogsWithRawResponse as AsyncAuditLogsWithRawResponse,
        AsyncAuditLogsWithStreamingResponse as AsyncAuditLogsWithStreamingResponse,
        AuditLogs as AuditLogs,
        AuditLogsWithRawResponse as AuditLogsWithRawResponse,
        AuditLogsWithStreamingResponse as AuditLogsWithStreamingResponse,
    )


__all__ = [
    "AsyncAuditLogs",
    "AsyncAuditLogsWithRawResponse",
    "AsyncAuditLogsWithStreamingResponse",
    "AuditLogs",
    "AuditLogsWithRawResponse",
    "AuditLogsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AuditLogs": "openai_generated.resources.admin.organization.audit_logs",
        "AsyncAuditLogs": "openai_generated.resources.admin.organization.audit_logs",
        "AuditLogsWithRawResponse": "openai_generated.resources.admin.organization.audit_logs",
        "AsyncAuditLogsWithRawResponse": "openai_generated.resources.admin.organization.audit_logs",
        "AuditLogsWithStreamingResponse": "openai_generated.resources.admin.organization.audit_logs",
        "AsyncAuditLogsWithStreamingResponse": "openai_generated.resources.admin.organization.audit_logs",
    },
)
