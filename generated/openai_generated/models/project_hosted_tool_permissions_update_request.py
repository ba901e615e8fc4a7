# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.hosted_tool_permission_update import HostedToolPermissionUpdate


@model
class ProjectHostedToolPermissionsUpdateRequest(Model):
    """Project hosted tool permissions update request."""

    file_search: HostedToolPermissionUpdate | None = None
    web_search: HostedToolPermissionUpdate | None = None
    image_generation: HostedToolPermissionUpdate | None = None
    mcp: HostedToolPermissionUpdate | None = None
    code_interpreter: HostedToolPermissionUpdate | None = None
