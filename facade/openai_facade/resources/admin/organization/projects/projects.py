# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.resources.admin.organization.projects.projects import (
        AsyncProjects as AsyncProjects,
        AsyncProjectsWithRawResponse as AsyncProjectsWithRawResponse,
        AsyncProjectsWithStreamingResponse as AsyncProjectsWithStreamingResponse,
        Projects as Projects,
        ProjectsWithRawResponse as ProjectsWithRawResponse,
        ProjectsWithStreamingResponse as ProjectsWithStreamingResponse,
    )


__all__ = [
    "AsyncProjects",
    "AsyncProjectsWithRawResponse",
    "AsyncProjectsWithStreamingResponse",
    "Projects",
    "ProjectsWithRawResponse",
    "ProjectsWithStreamingResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Projects": "openai_generated.resources.admin.organization.projects.projects",
        "AsyncProjects": "openai_generated.resources.admin.organization.projects.projects",
        "ProjectsWithRawResponse": "openai_generated.resources.admin.organization.projects.projects",
        "AsyncProjectsWithRawResponse": "openai_generated.resources.admin.organization.projects.projects",
        "ProjectsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.projects",
        "AsyncProjectsWithStreamingResponse": "openai_generated.resources.admin.organization.projects.projects",
    },
)
