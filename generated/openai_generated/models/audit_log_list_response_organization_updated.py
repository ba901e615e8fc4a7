# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseOrganizationUpdated(Model):
    """Audit log list response organization updated."""

    id: str | None = None
    """The organization that was changed, by its id."""
    changes_requested: AuditLogListResponseOrganizationUpdatedChangesRequested | None = None
    """What was to change; what was to stay is absent."""


@model
class AuditLogListResponseOrganizationUpdatedChangesRequested(Model):
    """Audit log list response organization updated changes requested."""

    title: str | None = None
    """The title that was set."""
    description: str | None = None
    """The description that was set."""
    name: str | None = None
    """The name that was set."""
    threads_ui_visibility: str | None = None
    """Who sees the page of threads: `ANY_ROLE`, `OWNERS` or `NONE`."""
    usage_dashboard_visibility: str | None = None
    """Who sees the page of usage: `ANY_ROLE` or `OWNERS`."""
    api_call_logging: str | None = None
    """Which calls are logged, such as all, none or those that ask for it."""
    api_call_logging_project_ids: str | None = None
    """The projects whose calls are logged, if only some are."""
