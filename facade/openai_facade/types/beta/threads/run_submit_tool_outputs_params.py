# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.params.run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParamsBase,
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParamsNonStreaming,
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParamsStreaming,
        RunSubmitToolOutputsParamsToolOutput as ToolOutput,
    )


__all__ = [
    "RunSubmitToolOutputsParams",
    "RunSubmitToolOutputsParamsBase",
    "RunSubmitToolOutputsParamsNonStreaming",
    "RunSubmitToolOutputsParamsStreaming",
    "ToolOutput",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "RunSubmitToolOutputsParams": "openai_generated.params.run_submit_tool_outputs_params",
        "RunSubmitToolOutputsParamsBase": "openai_generated.params.run_submit_tool_outputs_params:RunSubmitToolOutputsParams",
        "RunSubmitToolOutputsParamsNonStreaming": "openai_generated.params.run_submit_tool_outputs_params:RunSubmitToolOutputsParams",
        "RunSubmitToolOutputsParamsStreaming": "openai_generated.params.run_submit_tool_outputs_params:RunSubmitToolOutputsParams",
        "ToolOutput": "openai_generated.params.run_submit_tool_outputs_params:RunSubmitToolOutputsParamsToolOutput",
    },
)
