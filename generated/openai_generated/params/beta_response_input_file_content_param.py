# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputFileContentParam(TypedDict, total=False):
    """Beta response input file content (`input_file`)."""

    type: Required[Literal["input_file"]]
    """Always `input_file`."""
    file_id: str | None
    """The id of a document uploaded before."""
    filename: str | None
    """What the document is called; goes with file_data."""
    file_data: str | None
    """The document itself as a base64 data URL."""
    file_url: str | None
    """An address from which the API fetches the document."""
    detail: Literal["auto", "low", "high"]
    """How closely pages are looked at, at the price of more tokens: low or high, among others."""
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointParam | Model | None
    """Marks the end of a beginning that later requests share and the cache should keep."""
