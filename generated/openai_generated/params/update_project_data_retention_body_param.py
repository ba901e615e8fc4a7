# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class UpdateProjectDataRetentionBodyParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/data_retention` takes."""

    retention_type: Required[models.UpdateProjectDataRetentionBodyRetentionType]
    """The kind of retention, such as zero_data_retention or modified_abuse_monitoring."""
