# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_hosted_tool_permissions import (
        HostedToolPermission as CodeInterpreter,
        HostedToolPermission as FileSearch,
        HostedToolPermission as ImageGeneration,
        HostedToolPermission as Mcp,
        HostedToolPermission as WebSearch,
        ProjectHostedToolPermissions as ProjectHostedToolPermissions,
    )


__all__ = ["CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "ProjectHostedToolPermissions", "WebSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.models.project_hosted_tool_permissions:HostedToolPermission",
        "FileSearch": "openai_generated.models.project_hosted_tool_permissions:HostedToolPermission",
        "ImageGeneration": "openai_generated.models.project_hosted_tool_permissions:HostedToolPermission",
        "Mcp": "openai_generated.models.project_hosted_tool_permissions:HostedToolPermission",
        "ProjectHostedToolPermissions": "openai_generated.models.project_hosted_tool_permissions",
        "WebSearch": "openai_generated.models.project_hosted_tool_permissions:HostedToolPermission",
    },
)
