# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model


@model
class OrganizationDataRetention(Model):
    """Organization data retention (`organization.data_retention`)."""

    object: Literal["organization.data_retention"] = "organization.data_retention"
    """Always `organization.data_retention`."""
    type: OrganizationDataRetentionType
    """What the server keeps of requests and answers; `zero_…` keeps nothing."""


OrganizationDataRetentionType: TypeAlias = Literal[
    "zero_data_retention",
    "modified_abuse_monitoring",
    "enhanced_zero_data_retention",
    "enhanced_modified_abuse_monitoring",
]
"""Organization data retention type: the values known when this was generated."""
