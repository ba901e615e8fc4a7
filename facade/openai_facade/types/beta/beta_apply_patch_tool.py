# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_apply_patch_tool import BetaApplyPatchTool as BetaApplyPatchTool


__all__ = ["BetaApplyPatchTool"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaApplyPatchTool": "openai_generated.models.beta_apply_patch_tool",
    },
)
