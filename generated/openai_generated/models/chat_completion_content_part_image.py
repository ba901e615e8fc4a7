# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_image_image_url import (
        ChatCompletionContentPartImageImageUrl,
    )
    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartImage(Model):
    """Chat completion content part image (`image_url`)."""

    type: Literal["image_url"] = "image_url"
    image_url: ChatCompletionContentPartImageImageUrl
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
