# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectHostedToolPermissionsUpdateRequest(Model):
    """Project hosted tool permissions update request."""

    file_search: HostedToolPermissionUpdate | None = None
    """Whether file search may be used."""
    web_search: HostedToolPermissionUpdate | None = None
    """Whether web search may be used."""
    image_generation: HostedToolPermissionUpdate | None = None
    """Whether image generation may be used."""
    mcp: HostedToolPermissionUpdate | None = None
    """Whether remote MCP servers may be used."""
    code_interpreter: HostedToolPermissionUpdate | None = None
    """Whether the code interpreter may be used."""


@model
class HostedToolPermissionUpdate(Model):
    """Hosted tool permission update."""

    enabled: bool
    """Whether requests of the project may use the tool."""
