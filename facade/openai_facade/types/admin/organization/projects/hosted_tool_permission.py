# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_hosted_tool_permissions import HostedToolPermission as HostedToolPermission


__all__ = ["HostedToolPermission"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "HostedToolPermission": "openai_generated.models.project_hosted_tool_permissions",
    },
)
