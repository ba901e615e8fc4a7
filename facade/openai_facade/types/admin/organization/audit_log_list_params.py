# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.audit_log_list_params import (
        AuditLogListParams as AuditLogListParams,
        ListAuditLogsEffectiveAtParam as EffectiveAt,
    )


__all__ = ["AuditLogListParams", "EffectiveAt"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AuditLogListParams": "openai_generated.params.audit_log_list_params",
        "EffectiveAt": "openai_generated.params.audit_log_list_params:ListAuditLogsEffectiveAtParam",
    },
)
