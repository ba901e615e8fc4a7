# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class AuditLogListResponseCheckpointPermissionCreatedData(Model):
    """Audit log list response checkpoint permission created data."""

    project_id: str | None = None
    """The project that may use the checkpoint."""
    fine_tuned_model_checkpoint: str | None = None
    """The name of the checkpoint that may be used."""
