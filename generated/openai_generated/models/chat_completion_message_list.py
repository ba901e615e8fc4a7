# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_audio import ChatCompletionAudio
    from openai_generated.models.chat_completion_message_annotation import ChatCompletionMessageAnnotation
    from openai_generated.models.chat_completion_message_function_call import ChatCompletionMessageFunctionCall
    from openai_generated.models.chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion
    from openai_generated.models.chat_completion_store_message_content_part import ChatCompletionStoreMessageContentPart


@model
class ChatCompletionMessageList(Model):
    """Chat completion message list (`list`)."""

    object: Literal["list"] = "list"
    """Always `list`."""
    data: list[ChatCompletionStoreMessage]
    """The input messages of this page, in the order asked for."""
    first_id: str
    """The id of the first message on this page."""
    last_id: str
    """The id of the last message on this page; ask for what comes after it."""
    has_more: bool
    """Whether another page follows."""


@model
class ChatCompletionStoreMessage(Model):
    """Chat completion store message."""

    content: str | None = None
    """The text of the answer; null when the model only calls tools, refuses or speaks."""
    refusal: str | None = None
    """Why the model declined, in its own words; null when it did not."""
    tool_calls: list[ChatCompletionMessageToolCallUnion] | None = None
    """What the model wants done before it goes on; absent when it wants nothing."""
    annotations: list[ChatCompletionMessageAnnotation] | None = None
    """Where statements of the text come from, when the model searched the web."""
    role: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    function_call: ChatCompletionMessageFunctionCall | None = None
    """The function to be called; the older form of tool_calls."""
    audio: ChatCompletionAudio | None = None
    """The spoken answer, when audio was among the modalities."""
    id: str
    """The id of the stored message."""
    content_parts: list[ChatCompletionStoreMessageContentPart] | None = None
    """The parts of the message, where it was given as parts; else null."""
