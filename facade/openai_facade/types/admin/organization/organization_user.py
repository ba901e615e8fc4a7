# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.organization_user import (
        OrganizationUser as OrganizationUser,
        OrganizationUserProjects as Projects,
        OrganizationUserProjectsData as ProjectsData,
        OrganizationUserUser as User,
    )


__all__ = ["OrganizationUser", "Projects", "ProjectsData", "User"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrganizationUser": "openai_generated.models.organization_user",
        "Projects": "openai_generated.models.organization_user:OrganizationUserProjects",
        "ProjectsData": "openai_generated.models.organization_user:OrganizationUserProjectsData",
        "User": "openai_generated.models.organization_user:OrganizationUserUser",
    },
)
