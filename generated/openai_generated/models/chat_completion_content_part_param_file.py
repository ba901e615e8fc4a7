# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_content_part_param_file_file import (
        ChatCompletionContentPartParamFileFile,
    )
    from openai_generated.models.prompt_cache_breakpoint_param import PromptCacheBreakpointParam


@model
class ChatCompletionContentPartParamFile(Model):
    """Chat completion content part param file (`file`)."""

    type: Literal["file"] = "file"
    file: ChatCompletionContentPartParamFileFile
    prompt_cache_breakpoint: PromptCacheBreakpointParam | None = None
