# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_moderation import ChatCompletionModeration
    from openai_generated.models.chat_completion_token_logprob import ChatCompletionTokenLogprob
    from openai_generated.models.completion_usage import CompletionUsage


@model
class ChatCompletionChunk(UsageOwner, Model):
    """Chat completion chunk (`chat.completion.chunk`)."""

    id: str
    """The id of the completion, the same in every chunk of the stream."""
    choices: list[ChatCompletionChunkChoice]
    """The pieces that are new, one for each alternative; empty in the last chunk when usage was asked for."""
    created: int
    """When the completion was begun, in seconds since 1970; the same in every chunk."""
    model: str
    """The exact model that is answering."""
    obfuscation: str | None = None
    """Random padding that hides the true length of the piece from onlookers; throw it away."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast"] | None = None
    """The class of service that is really used, which may differ from the one asked for."""
    system_fingerprint: str | None = None
    """Names the backend configuration; it changes when equal seeds may give other answers."""
    object: Literal["chat.completion.chunk"] = "chat.completion.chunk"
    """Always `chat.completion.chunk`."""
    usage: CompletionUsage | None = None
    """Token counts of the whole request, in the last chunk only and only when include_usage was set."""
    moderation: ChatCompletionModeration | None = None
    """What moderation found; comes late in the stream, and only when asked for."""


@model
class ChatCompletionChunkChoice(Model):
    """Chat completion chunk choice."""

    delta: ChatCompletionChunkChoiceDelta
    """What is new since the chunk before: text, pieces of tool calls, or nothing."""
    logprobs: ChatCompletionChunkChoiceLogprobs | None = None
    """How likely the tokens of this piece were; null unless logprobs was requested."""
    finish_reason: Literal["stop", "length", "tool_calls", "content_filter", "function_call"] | None = None
    """Why the alternative ended; null in all of its chunks but the last."""
    index: int
    """Which alternative this piece belongs to, counted from 0."""


@model
class ChatCompletionChunkChoiceDelta(Model):
    """Chat completion chunk choice delta."""

    content: str | None = None
    """The next piece of text, to be appended."""
    function_call: ChatCompletionChunkChoiceDeltaFunctionCall | None = None
    """A piece of the call in the older form of tool calls."""
    tool_calls: list[ChatCompletionChunkChoiceDeltaToolCall] | None = None
    """Pieces of tool calls; put together those with the same index."""
    role: Literal["developer", "system", "user", "assistant", "tool"] | None = None
    """Who speaks; in the first chunk only."""
    refusal: str | None = None
    """The next piece of the refusal, to be appended."""
    audio: ChatCompletionChunkChoiceDeltaAudio | None = None
    """A piece of the spoken answer."""


@model
class ChatCompletionChunkChoiceDeltaFunctionCall(Model):
    """Chat completion chunk choice delta function call."""

    arguments: str | None = None
    """The next piece of the arguments' JSON text, to be appended."""
    name: str | None = None
    """The function to be called; in the first piece of the call only."""


@model
class ChatCompletionChunkChoiceDeltaToolCall(Model):
    """Chat completion chunk choice delta tool call (`function`)."""

    index: int
    """Which tool call of the message this piece belongs to, counted from 0."""
    id: str | None = None
    """The id of the call, in its first piece only."""
    type: Literal["function"] | None = None
    """Always `function`."""
    function: ChatCompletionChunkChoiceDeltaToolCallFunction | None = None
    """A piece of the function's name or arguments."""


@model
class ChatCompletionChunkChoiceDeltaToolCallFunction(Model):
    """Chat completion chunk choice delta tool call function."""

    name: str | None = None
    """The function to call, in the first piece only."""
    arguments: str | None = None
    """The next piece of the arguments' JSON text; parse it once the call is complete."""


ChatCompletionChunkChoiceDeltaRole: TypeAlias = Literal["developer", "system", "user", "assistant", "tool"]
"""Chat completion chunk choice delta role: the values known when this was generated."""


@model
class ChatCompletionChunkChoiceDeltaAudio(Model):
    """Chat completion chunk choice delta audio."""

    id: str | None = None
    """The id of the spoken answer, by which a later request may refer to it."""
    data: str | None = None
    """The next piece of sound, in base64."""
    expires_at: int | None = None
    """Until when the server keeps the spoken answer, in seconds since 1970."""
    transcript: str | None = None
    """The next piece of what is being said, to be appended."""


@model
class ChatCompletionChunkChoiceLogprobs(Model):
    """Chat completion chunk choice logprobs."""

    content: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of text in this piece; null when it has no text."""
    refusal: list[ChatCompletionTokenLogprob] | None = None
    """One entry for each token of refusal in this piece; null when it refuses nothing."""


ChatCompletionChunkChoiceFinishReason: TypeAlias = Literal[
    "stop", "length", "tool_calls", "content_filter", "function_call"
]
"""Chat completion chunk choice finish reason: the values known when this was generated."""
