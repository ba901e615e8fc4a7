# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.update_project_data_retention_body_retention_type import (
        UpdateProjectDataRetentionBodyRetentionType,
    )


@model
class UpdateProjectDataRetentionBody(Model):
    """Update project data retention body."""

    retention_type: UpdateProjectDataRetentionBodyRetentionType
    """The kind of retention, such as zero_data_retention or modified_abuse_monitoring."""
