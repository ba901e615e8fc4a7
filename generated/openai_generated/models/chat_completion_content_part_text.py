# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartText(Model):
    """Chat completion content part text (`text`)."""

    type: Literal["text"] = "text"
    """Always `text`."""
    text: str
    """The words of this part."""
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
    """Ends a stretch of the prompt that is to be kept in the cache; left out, no end is set here."""
