# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_tool import AssistantTool as AssistantTool


__all__ = ["AssistantTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AssistantTool": "openai_generated.models.assistant_tool",
    },
)
