# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ProjectHostedToolPermissionsUpdateRequestParam(TypedDict, total=False):
    """What `POST /organization/projects/{project_id}/hosted_tool_permissions` takes."""

    file_search: params.HostedToolPermissionUpdateParam | Model | None
    """Whether file search may be used."""
    web_search: params.HostedToolPermissionUpdateParam | Model | None
    """Whether web search may be used."""
    image_generation: params.HostedToolPermissionUpdateParam | Model | None
    """Whether image generation may be used."""
    mcp: params.HostedToolPermissionUpdateParam | Model | None
    """Whether remote MCP servers may be used."""
    code_interpreter: params.HostedToolPermissionUpdateParam | Model | None
    """Whether the code interpreter may be used."""


class HostedToolPermissionUpdateParam(TypedDict, total=False):
    """Hosted tool permission update."""

    enabled: Required[bool]
    """Whether requests of the project may use the tool."""
