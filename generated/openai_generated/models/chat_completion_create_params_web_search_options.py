# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_create_params_web_search_options_user_location import (
        ChatCompletionCreateParamsWebSearchOptionsUserLocation,
    )


@model
class ChatCompletionCreateParamsWebSearchOptions(Model):
    """Chat completion create params web search options."""

    user_location: ChatCompletionCreateParamsWebSearchOptionsUserLocation | None = None
    """Where the user roughly is, so that results suit the place."""
    search_context_size: Literal["low", "medium", "high"] | None = None
    """How much of the found pages the model reads: low, medium (the default) or high."""
