# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class ResponseCreateParamsSchema(TypedDict, total=False):
    """Response create params schema."""

    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    background: bool | None
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    context_management: Iterable[params.BetaContextManagementParam | Model] | None
    conversation: str | params.BetaConversationParam2 | Model | None
    image: params.ResponseCompactParamsImage | Model
    include: Iterable[models.BetaIncludeEnum] | None
    input: str | Iterable[params.BetaInputItemParam | Model]
    instructions: str | None
    max_output_tokens: int | None
    max_tool_calls: int | None
    metadata: Mapping[str, str] | None
    model: models.ResponseCreateParamsSchemaModel | str
    moderation: params.BetaModerationParam | Model | None
    multi_agent: params.BetaMultiAgentParam | Model | None
    parallel_tool_calls: bool | None
    previous_response_id: str | None
    prompt: params.BetaPromptParam | Model | None
    prompt_cache_key: str | None
    prompt_cache_options: params.BetaPromptCacheOptionsParam | Model
    prompt_cache_retention: Literal["in_memory", "24h"] | None
    reasoning: params.BetaReasoningParam | Model | None
    safety_identifier: str | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    store: bool | None
    stream_options: params.BetaResponseStreamOptionsParam | Model | None
    temperature: float | None
    text: params.BetaResponseTextParam | Model
    tool_choice: params.BetaToolChoiceParam | Model
    tools: Iterable[params.BetaToolParam | Model]
    top_logprobs: int | None
    top_p: float | None
    truncation: Literal["auto", "disabled"] | None
    user: str
    stream: bool | None
