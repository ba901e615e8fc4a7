# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.response_apply_patch_tool_call_output import (
        ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput,
    )


__all__ = ["ResponseApplyPatchToolCallOutput"]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseApplyPatchToolCallOutput": "openai_generated.models.response_apply_patch_tool_call_output",
    },
)
