# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_deleted import AssistantDeleted as AssistantDeleted


__all__ = ["AssistantDeleted"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantDeleted": "openai_generated.models.assistant_deleted",
    },
)
