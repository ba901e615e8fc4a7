# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_data_retention_type import OrganizationDataRetentionType


@model
class OrganizationDataRetention(Model):
    """Organization data retention (`organization.data_retention`)."""

    object: Literal["organization.data_retention"] = "organization.data_retention"
    """Always `organization.data_retention`."""
    type: OrganizationDataRetentionType
    """What the server keeps of requests and answers; `zero_…` keeps nothing."""
