# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required, TypeAlias

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """Beta responses client event response create (`response.create`)."""

    type: Required[Literal["response.create"]]
    """Always `response.create`."""
    stream_id: str
    """Your name for this response, which its events repeat; for several on one socket."""
    generate: bool | None
    """Whether the model answers; false only prepares the context."""
    metadata: Mapping[str, str] | None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str
    """A stable id of your end user."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: params.BetaPromptCacheOptionsParam | Model
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    previous_response_id: str | None
    """The response to continue from; its items come before the new input."""
    model: models.BetaResponsesModel
    """The id of the model."""
    background: bool | None
    """Whether to answer at once and work on in the background; poll the response or cancel it."""
    max_tool_calls: int | None
    """How many calls of built-in tools one response may make in all."""
    text: params.BetaResponseTextConfigParam | Model
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: Iterable[params.BetaToolParam | Model]
    """The tools that the model may call."""
    tool_choice: params.BetaToolChoiceParam | Model
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: params.BetaResponsePromptParam | Model | None
    """A prompt template kept on the server, with its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    """The class of service: auto (the default), default, flex, scale or priority."""
    truncation: Literal["auto", "disabled"] | None
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    reasoning: params.BetaReasoningParam | Model | None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    input: str | Iterable[params.BetaResponseInputItemParam | Model]
    """What the model is given to answer: text, or a list of items."""
    include: Iterable[models.BetaResponseIncludable] | None
    """Extra parts of the answer that are left out unless named here."""
    parallel_tool_calls: bool | None
    """Whether the model may ask for several tool calls at once; true by default."""
    store: bool | None
    """Whether the result is kept on the server, to be read back later."""
    instructions: str | None
    """Guidance for the model that ranks above the user's input."""
    moderation: params.BetaModerationParam | Model | None
    """How input and output are checked, and what happens to what is found."""
    stream: bool | None
    """Whether the response comes as typed events while it is made; false by default."""
    stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None
    """Settings that only a stream knows, such as whether a last chunk carries the token usage."""
    conversation: str | params.BetaResponseConversationParam | Model | None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model] | None
    """What to do when the context grows, such as compaction from a token threshold (1000 or more) on."""
    max_output_tokens: int | None
    """Upper bound on the generated tokens, those of reasoning included."""
    multi_agent: params.BetaMultiAgentParam | Model | None
    """Whether the model may set subagents to work, and how many at once."""
    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    """The access programs that the request makes use of, by field."""
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    """When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from."""
    image: params.ResponseCompactParamsImage | Model
    """Settings of the pictures in the input, such as whether their context is compressed."""


class BetaResponseInjectEventParam(TypedDict, total=False):
    """Beta response inject event (`response.inject`)."""

    type: Required[Literal["response.inject"]]
    """Always `response.inject`."""
    response_id: Required[str]
    """The response that is still being made."""
    input: Required[Iterable[params.BetaResponseInputItemParam | Model]]
    """What is put into the response while it is being made."""


class BetaResponseSteerEventParam(TypedDict, total=False):
    """Beta response steer event (`response.steer`)."""

    input: Required[str | Iterable[params.BetaResponseSteerInputResponseSteerInputItemListParam | Model]]
    """What the response is to be told while it is being made."""
    previous_response_id: Required[str]
    """The response to correct."""
    type: Required[Literal["response.steer"]]
    """Always `response.steer`."""


BetaResponsesClientEventParam: TypeAlias = (
    params.BetaResponsesClientEventResponseCreateParam
    | params.BetaResponseInjectEventParam
    | params.BetaResponseSteerEventParam
)
"""Beta responses client event: one of 3 kinds, told apart by `type`."""
