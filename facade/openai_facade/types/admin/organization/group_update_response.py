# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.group_update_response import GroupUpdateResponse as GroupUpdateResponse


__all__ = ["GroupUpdateResponse"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "GroupUpdateResponse": "openai_generated.models.group_update_response",
    },
)
