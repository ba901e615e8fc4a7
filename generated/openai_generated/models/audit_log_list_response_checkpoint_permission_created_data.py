# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """Audit log list response checkpoint permission created data."""

    project_id: str | None = None
    fine_tuned_model_checkpoint: str | None = None
