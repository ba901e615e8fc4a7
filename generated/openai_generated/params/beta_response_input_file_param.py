# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputFileParam(TypedDict, total=False):
    """Beta response input file (`input_file`)."""

    type: Required[Literal["input_file"]]
    """Always `input_file`."""
    file_id: str | None
    """The id of a document uploaded before."""
    filename: str
    """What the document is called; goes with file_data."""
    file_data: str
    """The document itself as a base64 data URL."""
    prompt_cache_breakpoint: params.BetaPromptCacheBreakpointConfigParam | Model
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
    file_url: str
    """An address from which the API fetches the document."""
    detail: Literal["auto", "low", "high"]
    """How closely pages are looked at, at the price of more tokens: low or high, among others."""
