# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputFileParam(TypedDict, total=False):
    """Beta response input file (`input_file`)."""

    type: Required[Literal["input_file"]]
    file_id: str | None
    filename: str
    file_data: str
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointConfigParam | Model
    file_url: str
    detail: Literal["auto", "low", "high"]
