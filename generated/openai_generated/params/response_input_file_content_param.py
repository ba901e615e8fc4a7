# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseInputFileContentParam(TypedDict, total=False):
    """Response input file content (`input_file`)."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str | None
    file_data: str | None
    file_url: str | None
    detail: Literal["auto", "low", "high"]
    prompt_cache_breakpoint: params.PromptCacheBreakpointParam | Model | None
