# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_prompt_cache_breakpoint_config import BetaPromptCacheBreakpointConfig


@model
class BetaResponseInputFile(Model):
    """Beta response input file (`input_file`)."""

    type: Literal["input_file"] = "input_file"
    """Always `input_file`."""
    file_id: str | None = None
    """The id of a document uploaded before."""
    filename: str | None = None
    """What the document is called; goes with file_data."""
    file_data: str | None = None
    """The document itself as a base64 data URL."""
    prompt_cache_breakpoint: BetaPromptCacheBreakpointConfig | None = None
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
    file_url: str | None = None
    """An address from which the API fetches the document."""
    detail: Literal["auto", "low", "high"] | None = None
    """How closely pages are looked at, at the price of more tokens: low or high, among others."""


BetaFileInputDetail: TypeAlias = Literal["auto", "low", "high"]
"""Beta file input detail: the values known when this was generated."""
