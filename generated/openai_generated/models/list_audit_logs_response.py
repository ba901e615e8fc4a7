# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.audit_log_list_response import AuditLogListResponse


@model
class ListAuditLogsResponse(Model):
    """List audit logs response (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[AuditLogListResponse]
    """The entries on this page."""
    first_id: str | None = None
    """The id of the first entry here; None on an empty page."""
    last_id: str | None = None
    """The id of the last entry here, for `after`; None on an empty page."""
    has_more: bool
    """Whether another page follows."""
