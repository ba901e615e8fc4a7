# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.project_user_delete_response import ProjectUserDeleteResponse as UserDeleteResponse


__all__ = ["UserDeleteResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "UserDeleteResponse": "openai_generated.models.project_user_delete_response:ProjectUserDeleteResponse",
    },
)
