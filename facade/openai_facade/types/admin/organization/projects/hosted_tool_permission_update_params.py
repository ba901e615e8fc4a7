# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_hosted_tool_permissions_update_request_param import (
        HostedToolPermissionUpdateParam as CodeInterpreter,
        HostedToolPermissionUpdateParam as FileSearch,
        HostedToolPermissionUpdateParam as ImageGeneration,
        HostedToolPermissionUpdateParam as Mcp,
        HostedToolPermissionUpdateParam as WebSearch,
        ProjectHostedToolPermissionsUpdateRequestParam as HostedToolPermissionUpdateParams,
    )


__all__ = ["CodeInterpreter", "FileSearch", "HostedToolPermissionUpdateParams", "ImageGeneration", "Mcp", "WebSearch"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "CodeInterpreter": "openai_generated.params.project_hosted_tool_permissions_update_request_param:HostedToolPermissionUpdateParam",
        "FileSearch": "openai_generated.params.project_hosted_tool_permissions_update_request_param:HostedToolPermissionUpdateParam",
        "HostedToolPermissionUpdateParams": "openai_generated.params.project_hosted_tool_permissions_update_request_param:ProjectHostedToolPermissionsUpdateRequestParam",
        "ImageGeneration": "openai_generated.params.project_hosted_tool_permissions_update_request_param:HostedToolPermissionUpdateParam",
        "Mcp": "openai_generated.params.project_hosted_tool_permissions_update_request_param:HostedToolPermissionUpdateParam",
        "WebSearch": "openai_generated.params.project_hosted_tool_permissions_update_request_param:HostedToolPermissionUpdateParam",
    },
)
