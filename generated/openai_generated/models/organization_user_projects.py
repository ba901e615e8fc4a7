# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.organization_user_projects_data import OrganizationUserProjectsData


@model
class OrganizationUserProjects(Model):
    """Organization user projects (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[OrganizationUserProjectsData]
    """One entry for each project."""
