"""Responses and what their requests said."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Never, NotRequired, TypedDict

from .collection import Collection

if TYPE_CHECKING:
    from collections.abc import Sequence

    from .items import Item


class ResponseError(TypedDict):
    """Why a response failed."""

    code: str
    message: str


class IncompleteDetails(TypedDict):
    """Why a response is not whole."""

    reason: str


class InputDetails(TypedDict):
    """What the input cost, by kind."""

    cached_tokens: int
    cache_write_tokens: int


class OutputDetails(TypedDict):
    """What the output cost, by kind."""

    reasoning_tokens: int


class Usage(TypedDict):
    """What a response cost."""

    input_tokens: int
    input_tokens_details: InputDetails
    output_tokens: int
    output_tokens_details: OutputDetails
    total_tokens: int


class ConversationName(TypedDict):
    """Which conversation a response belongs to."""

    id: str


class TextFormat(TypedDict):
    """In which form the model answers; the form is as the user wrote it."""

    format: dict[str, Any]
    verbosity: str


class Response(TypedDict):
    """A response, at any time of its life."""

    id: str
    object: str
    created_at: int
    status: str
    background: bool
    completed_at: int | None
    error: ResponseError | None
    incomplete_details: IncompleteDetails | None
    # what follows as users write it: instructions may be items, choices and tools are of many kinds
    instructions: Any
    max_output_tokens: int | None
    max_tool_calls: int | None
    model: str
    output: Sequence[Item]
    parallel_tool_calls: bool
    previous_response_id: str | None
    reasoning: dict[str, Any]
    service_tier: str
    store: bool
    temperature: float
    text: TextFormat
    tool_choice: Any
    tools: list[dict[str, Any]]
    top_logprobs: int
    top_p: float
    truncation: str
    usage: NotRequired[Usage]
    metadata: dict[str, str]
    conversation: NotRequired[ConversationName]
    user: NotRequired[str]
    safety_identifier: NotRequired[str]
    prompt_cache_key: NotRequired[str]
    prompt_cache_retention: NotRequired[str]
    prompt: NotRequired[dict[str, Any]]


class ResponseChange(TypedDict, total=False):
    """How a response goes on in the background, and how it ends."""

    status: str
    output: Sequence[Item]
    completed_at: int | None
    incomplete_details: IncompleteDetails | None
    usage: Usage


class ResponseCompaction(TypedDict):
    """A conversation in short."""

    id: str
    object: str
    created_at: int
    output: Sequence[Item]
    usage: Usage


RESPONSES: Collection[Response, ResponseChange] = Collection("/responses", "response")
INPUT_ITEMS: Collection[Item, Never] = Collection("/responses/{}/input_items", "input item")
