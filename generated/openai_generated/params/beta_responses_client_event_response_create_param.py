# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """Beta responses client event response create (`response.create`)."""

    type: Required[Literal["response.create"]]
    stream_id: str
    generate: bool | None
    metadata: Mapping[str, str] | None
    top_logprobs: int
    temperature: float | None
    top_p: float | None
    user: str
    safety_identifier: str | None
    prompt_cache_key: str | None
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    prompt_cache_options: params.BetaPromptCacheOptionsParam | Model
    previous_response_id: str | None
    model: models.BetaResponsesModel
    background: bool | None
    max_tool_calls: int | None
    text: params.BetaResponseTextConfigParam | Model
    tools: Iterable[params.BetaToolParam | Model]
    tool_choice: params.BetaToolChoiceParam | Model
    prompt: params.BetaResponsePromptParam | Model | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    truncation: Literal["auto", "disabled"] | None
    reasoning: params.BetaReasoningParam | Model | None
    input: str | Iterable[params.BetaResponseInputItemParam | Model]
    include: Iterable[models.BetaResponseIncludable] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: params.BetaModerationParam | Model | None
    stream: bool | None
    stream_options: params.BetaResponsesClientEventStreamOptionsParam | Model | None
    conversation: str | params.BetaResponseConversationParam | Model | None
    context_management: Iterable[params.BetaResponsesClientEventContextManagementParam | Model] | None
    max_output_tokens: int | None
    multi_agent: params.BetaMultiAgentParam | Model | None
    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    image: params.ResponseCompactParamsImage | Model
