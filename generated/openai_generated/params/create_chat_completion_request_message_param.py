# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


CreateChatCompletionRequestMessageParam: TypeAlias = (
    params.ChatCompletionDeveloperMessageParam
    | params.ChatCompletionSystemMessageParam
    | params.ChatCompletionUserMessageParam
    | params.ChatCompletionAssistantMessageParam
    | params.ChatCompletionToolMessageParam
    | params.ChatCompletionFunctionMessageParam
)
"""Create chat completion request message param: one of 6 kinds, told apart by `role`."""
