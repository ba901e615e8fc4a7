# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Literal

from openai_generated import models, params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


BetaCreateResponseParam = TypedDict(
    "BetaCreateResponseParam",
    {
        "metadata": "Mapping[str, str] | None",
        "top_logprobs": "int",
        "temperature": "float | None",
        "top_p": "float | None",
        "user": "str",
        "safety_identifier": "str | None",
        "prompt_cache_key": "str | None",
        "prompt_cache_retention": 'Literal["in_memory", "24h"] | None',
        "prompt_cache_options": "params.BetaPromptCacheOptionsParam | Model",
        "previous_response_id": "str | None",
        "model": "models.BetaModelIdsResponses",
        "background": "bool | None",
        "max_tool_calls": "int | None",
        "text": "params.BetaResponseTextParam | Model",
        "tools": "Iterable[params.BetaToolParam | Model]",
        "tool_choice": "params.BetaToolChoiceParam | Model",
        "prompt": "params.BetaPromptParam | Model | None",
        "service_tier": 'Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None',
        "truncation": 'Literal["auto", "disabled"] | None',
        "reasoning": "params.BetaReasoningParam | Model | None",
        "input": "str | Iterable[params.BetaInputItemParam | Model]",
        "include": "Iterable[models.BetaIncludeEnum] | None",
        "parallel_tool_calls": "bool | None",
        "store": "bool | None",
        "instructions": "str | None",
        "moderation": "params.BetaModerationParam | Model | None",
        "stream": "bool | None",
        "stream_options": "params.BetaResponseStreamOptionsParam | Model | None",
        "conversation": "str | params.BetaConversationParam2 | Model | None",
        "context_management": "Iterable[params.BetaContextManagementParam | Model] | None",
        "max_output_tokens": "int | None",
        "multi_agent": "params.BetaMultiAgentParam | Model | None",
        "access_programs": "params.ResponseCreateParamsAccessPrograms | Model",
        "background_options": "params.ResponseCreateParamsBackgroundOptions | Model",
        "image": "params.ResponseCompactParamsImage | Model",
        "openai-beta": 'Iterable[Literal["responses_multi_agent=v1"]]',
        "betas": 'Iterable[Literal["responses_multi_agent=v1"]]',
    },
    total=False,
)
"""What `POST /responses` takes."""
