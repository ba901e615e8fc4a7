# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.user_list_resource import OrganizationGroupUser as OrganizationGroupUser


__all__ = ["OrganizationGroupUser"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "OrganizationGroupUser": "openai_generated.models.user_list_resource",
    },
)
