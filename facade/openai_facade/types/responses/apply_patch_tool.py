# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.apply_patch_tool import ApplyPatchTool as ApplyPatchTool


__all__ = ["ApplyPatchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ApplyPatchTool": "openai_generated.models.apply_patch_tool",
    },
)
