# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.project_hosted_tool_permissions_update_request_param import (
        HostedToolPermissionUpdateParam as HostedToolPermissionUpdateParam,
    )


__all__ = ["HostedToolPermissionUpdateParam"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedToolPermissionUpdateParam": "openai_generated.params.project_hosted_tool_permissions_update_request_param",
    },
)
