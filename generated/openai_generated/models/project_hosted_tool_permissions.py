# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class ProjectHostedToolPermissions(Model):
    """Project hosted tool permissions."""

    file_search: HostedToolPermission
    """Whether requests may search vector stores."""
    web_search: HostedToolPermission
    """Whether requests may search the web."""
    image_generation: HostedToolPermission
    """Whether requests may have pictures made."""
    mcp: HostedToolPermission
    """Whether requests may call MCP servers."""
    code_interpreter: HostedToolPermission
    """Whether requests may have code run."""


@model
class HostedToolPermission(Model):
    """Hosted tool permission."""

    enabled: bool
    """Whether requests of the project may use the tool."""
