# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class UpdateOrganizationDataRetentionBodyParam(TypedDict, total=False):
    """What `POST /organization/data_retention` takes."""

    retention_type: Required[models.UpdateOrganizationDataRetentionBodyRetentionType]
    """The kind of retention, such as zero_data_retention or modified_abuse_monitoring."""
