# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_group_delete_response import ProjectGroupDeleteResponse as GroupDeleteResponse


__all__ = ["GroupDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupDeleteResponse": "openai_generated.models.project_group_delete_response:ProjectGroupDeleteResponse",
    },
)
