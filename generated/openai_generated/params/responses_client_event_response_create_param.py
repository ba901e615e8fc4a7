# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ResponsesClientEventResponseCreateParam(TypedDict, total=False):
    """Responses client event response create (`response.create`)."""

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
    prompt_cache_options: params.PromptCacheOptionsParam | Model
    previous_response_id: str | None
    model: models.ResponsesModel
    background: bool | None
    max_tool_calls: int | None
    text: params.ResponseTextConfigParam | Model
    tools: Iterable[params.ToolParam | Model]
    tool_choice: params.ToolChoiceParam | Model
    prompt: params.ResponsePromptParam | Model | None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None
    truncation: Literal["auto", "disabled"] | None
    reasoning: params.ReasoningParam | Model | None
    input: str | Iterable[params.ResponseInputItemParam | Model]
    include: Iterable[models.ResponseIncludable] | None
    parallel_tool_calls: bool | None
    store: bool | None
    instructions: str | None
    moderation: params.ModerationParam | Model | None
    stream: bool | None
    stream_options: params.ResponsesClientEventStreamOptionsParam | Model | None
    conversation: str | params.ResponseConversationParam | Model | None
    context_management: Iterable[params.ResponsesClientEventContextManagementParam | Model] | None
    max_output_tokens: int | None
    access_programs: params.ResponseCreateParamsAccessPrograms | Model
    background_options: params.ResponseCreateParamsBackgroundOptions | Model
    image: params.ResponseCompactParamsImage | Model
