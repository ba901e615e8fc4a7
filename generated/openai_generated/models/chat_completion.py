# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_audio import ChatCompletionAudio
    from openai_generated.models.chat_completion_message_annotation import ChatCompletionMessageAnnotation
    from openai_generated.models.chat_completion_message_function_call import ChatCompletionMessageFunctionCall
    from openai_generated.models.chat_completion_message_tool_call_union import ChatCompletionMessageToolCallUnion
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletion(UsageOwner, Model):
    """Chat completion (`chat.completion`)."""

    id: str
    """Tells this completion from others, and reads it back when it was stored; begins with chatcmpl-."""
    choices: list[ChatCompletionChoice]
    """The alternatives; one unless n asked for more."""
    created: int
    """When the completion was made, in seconds since 1970."""
    model: str
    """The exact model that answered, often a dated form of the name that was asked for."""
    metadata: dict[str, str] | None = None
    """The pairs of text stored along with the completion; only stored completions have them."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """The class of service that was really used, which may differ from the one asked for."""
    system_fingerprint: str | None = None
    """Names the backend configuration; it changes when equal seeds may give other answers."""
    object: Literal["chat.completion"] = "chat.completion"
    """Always `chat.completion`."""
    usage: CompletionUsage | None = None
    """Tokens read and written, on which the price depends."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found in input and output; only when the request asked for it."""


@model
class ChatCompletionChoice(Model):
    """Chat completion choice."""

    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
    """Why this answer ended: stop is the natural end, length the token limit, tool_calls a request to act."""
    index: int
    """The position of this alternative among all, counted from 0."""
    message: ChatCompletionMessage
    """What the model said, with its tool calls if there are any."""
    logprobs: ChatCompletionChoiceLogprobs | None = None
    """How likely the chosen tokens were; null unless logprobs was requested."""


ChatCompletionChoiceFinishReason: TypeAlias = Literal["stop", "length", "tool_calls", "content_filter", "function_call"]
"""Chat completion choice finish reason: the values known when this was generated."""


@model
class ChatCompletionMessage(Model):
    """Chat completion message."""

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


@model
class ChatCompletionChoiceLogprobs(Model):
    """Chat completion choice logprobs."""

    content: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of the text; null when there is no text."""
    refusal: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of the refusal; null when nothing was refused."""
