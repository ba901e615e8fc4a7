# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class UpdateProjectDataRetentionBody(Model):
    """Update project data retention body."""

    retention_type: UpdateProjectDataRetentionBodyRetentionType
    """The kind of retention, such as zero_data_retention or modified_abuse_monitoring."""


UpdateProjectDataRetentionBodyRetentionType: TypeAlias = Literal[
    "organization_default",
    "none",
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
"""Update project data retention body retention type: the values known when this was generated."""
