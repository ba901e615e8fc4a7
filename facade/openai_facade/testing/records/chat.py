"""Stored chat completions, and the messages that they answered."""

from __future__ import annotations

from typing import Any, Literal, Never, NotRequired, TypedDict

from .collection import Collection, Loose


class Function(TypedDict):
    """A function that the model calls."""

    name: str
    arguments: str


class Custom(TypedDict):
    """A custom tool that the model calls."""

    name: str
    input: str


class FunctionCall(TypedDict):
    """A call of a function."""

    id: str
    type: Literal["function"]
    function: Function


class CustomCall(TypedDict):
    """A call of a custom tool."""

    id: str
    type: Literal["custom"]
    custom: Custom


class Audio(TypedDict):
    """What the model says aloud."""

    id: str
    data: str
    expires_at: int
    transcript: str


class Message(TypedDict):
    """What the model says."""

    role: str
    content: str | None
    refusal: str | None
    annotations: list[dict[str, Any]]
    reasoning_content: NotRequired[str]
    audio: NotRequired[Audio]
    function_call: NotRequired[Function]
    tool_calls: NotRequired[list[FunctionCall | CustomCall]]


class Logprobs(TypedDict):
    """How sure the model was of each token."""

    content: list[dict[str, Any]] | None
    refusal: list[dict[str, Any]] | None


class Choice(TypedDict):
    """One answer of several."""

    index: int
    message: Message
    logprobs: Logprobs | None
    finish_reason: str


class PromptDetails(TypedDict):
    """What the prompt cost, by kind."""

    cached_tokens: int
    audio_tokens: int


class CompletionDetails(TypedDict):
    """What the answer cost, by kind."""

    reasoning_tokens: int
    audio_tokens: int
    accepted_prediction_tokens: int
    rejected_prediction_tokens: int


class Usage(TypedDict):
    """What a completion cost."""

    prompt_tokens: int
    completion_tokens: int
    total_tokens: int
    prompt_tokens_details: PromptDetails
    completion_tokens_details: CompletionDetails


class Completion(TypedDict):
    """A completion as it is answered."""

    id: str
    object: str
    created: int
    model: str
    choices: list[Choice]
    usage: Usage
    service_tier: str
    system_fingerprint: str


class StoredCompletion(Completion):
    """A completion as it is kept."""

    metadata: dict[str, str]


COMPLETIONS: Collection[StoredCompletion, Never] = Collection("/chat/completions", "chat completion")
# what users said, with all that it had beside the words
MESSAGES: Collection[Loose, Never] = Collection("/chat/completions/{}/messages", "message")
