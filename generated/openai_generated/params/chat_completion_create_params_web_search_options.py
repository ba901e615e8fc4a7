# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ChatCompletionCreateParamsWebSearchOptions(TypedDict, total=False):
    """Chat completion create params web search options."""

    user_location: params.ChatCompletionCreateParamsWebSearchOptionsUserLocation | Model | None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"]
    """How much of the found pages the model reads: low, medium (the default) or high."""
