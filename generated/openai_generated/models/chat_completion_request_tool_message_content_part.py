# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.chat_completion_content_part_text import ChatCompletionContentPartText


ChatCompletionRequestToolMessageContentPart: TypeAlias = ChatCompletionContentPartText
"""Chat completion request tool message content part."""
