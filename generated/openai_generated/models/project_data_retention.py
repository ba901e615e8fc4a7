# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.project_data_retention_type import ProjectDataRetentionType


@model
class ProjectDataRetention(Model):
    """Project data retention (`project.data_retention`)."""

    object: Literal["project.data_retention"] = "project.data_retention"
    """Always `project.data_retention`."""
    type: ProjectDataRetentionType
    """What the server keeps of the project's requests; `organization_default` follows the organization."""
