# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.chat_completion_assistant_message_param import ChatCompletionAssistantMessageParam
    from openai_generated.models.chat_completion_developer_message_param import ChatCompletionDeveloperMessageParam
    from openai_generated.models.chat_completion_function_message_param import ChatCompletionFunctionMessageParam
    from openai_generated.models.chat_completion_system_message_param import ChatCompletionSystemMessageParam
    from openai_generated.models.chat_completion_tool_message_param import ChatCompletionToolMessageParam
    from openai_generated.models.chat_completion_user_message_param import ChatCompletionUserMessageParam

    CreateChatCompletionRequestMessageParam: TypeAlias = (
        ChatCompletionDeveloperMessageParam
        | ChatCompletionSystemMessageParam
        | ChatCompletionUserMessageParam
        | ChatCompletionAssistantMessageParam
        | ChatCompletionToolMessageParam
        | ChatCompletionFunctionMessageParam
    )
    """Create chat completion request message param: one of 6 kinds, told apart by `role`."""
else:
    CreateChatCompletionRequestMessageParam = TaggedUnion(
        "CreateChatCompletionRequestMessageParam",
        __package__,
        key="role",
        variants={
            "assistant": "ChatCompletionAssistantMessageParam",
            "developer": "ChatCompletionDeveloperMessageParam",
            "function": "ChatCompletionFunctionMessageParam",
            "system": "ChatCompletionSystemMessageParam",
            "tool": "ChatCompletionToolMessageParam",
            "user": "ChatCompletionUserMessageParam",
        },
        shapes=(),
    )
