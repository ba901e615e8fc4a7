# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class ProjectDataRetention(Model):
    """Project data retention (`project.data_retention`)."""

    object: Literal["project.data_retention"] = "project.data_retention"
    """Always `project.data_retention`."""
    type: ProjectDataRetentionType
    """What the server keeps of the project's requests; `organization_default` follows the organization."""


ProjectDataRetentionType: TypeAlias = Literal[
    "organization_default",
    "none",
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
"""Project data retention type: the values known when this was generated."""
