# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion


ChatCompletionMessageToolCalls: TypeAlias = list[ChatCompletionMessageToolCallUnion]
"""Chat completion message tool calls."""
