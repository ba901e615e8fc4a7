# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_conversation_param_2 import BetaConversationParam2
    from openai_generated.models.beta_include_enum import BetaIncludeEnum
    from openai_generated.models.beta_input_item import BetaInputItem
    from openai_generated.models.beta_prompt import BetaPrompt
    from openai_generated.models.beta_response_text_param import BetaResponseTextParam
    from openai_generated.models.beta_responses_client_event_param_response_create_model import (
        BetaResponsesClientEventParamResponseCreateModel,
    )
    from openai_generated.models.beta_responses_client_event_response_create_access_programs import (
        BetaResponsesClientEventResponseCreateAccessPrograms,
    )
    from openai_generated.models.beta_responses_client_event_response_create_background_options import (
        BetaResponsesClientEventResponseCreateBackgroundOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_context_management import (
        BetaResponsesClientEventResponseCreateContextManagement,
    )
    from openai_generated.models.beta_responses_client_event_response_create_image import (
        BetaResponsesClientEventResponseCreateImage,
    )
    from openai_generated.models.beta_responses_client_event_response_create_moderation import (
        BetaResponsesClientEventResponseCreateModeration,
    )
    from openai_generated.models.beta_responses_client_event_response_create_multi_agent import (
        BetaResponsesClientEventResponseCreateMultiAgent,
    )
    from openai_generated.models.beta_responses_client_event_response_create_prompt_cache_options import (
        BetaResponsesClientEventResponseCreatePromptCacheOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_reasoning import (
        BetaResponsesClientEventResponseCreateReasoning,
    )
    from openai_generated.models.beta_responses_client_event_response_create_stream_options import (
        BetaResponsesClientEventResponseCreateStreamOptions,
    )
    from openai_generated.models.beta_responses_client_event_response_create_tool_choice import (
        BetaResponsesClientEventResponseCreateToolChoice,
    )
    from openai_generated.models.beta_tool import BetaTool


@model
class BetaResponsesClientEventParamResponseCreate(Model):
    """Beta responses client event param response create (`response.create`)."""

    type: Literal["response.create"] = "response.create"
    access_programs: BetaResponsesClientEventResponseCreateAccessPrograms | None = None
    background: bool | None = None
    background_options: BetaResponsesClientEventResponseCreateBackgroundOptions | None = None
    context_management: list[BetaResponsesClientEventResponseCreateContextManagement] | None = None
    conversation: str | BetaConversationParam2 | None = None
    generate: bool | None = None
    image: BetaResponsesClientEventResponseCreateImage | None = None
    include: list[BetaIncludeEnum | str] | None = None
    input: str | list[BetaInputItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    model: BetaResponsesClientEventParamResponseCreateModel | str | None = None
    moderation: BetaResponsesClientEventResponseCreateModeration | None = None
    multi_agent: BetaResponsesClientEventResponseCreateMultiAgent | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaPrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: BetaResponsesClientEventResponseCreatePromptCacheOptions | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    reasoning: BetaResponsesClientEventResponseCreateReasoning | None = None
    safety_identifier: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    store: bool | None = None
    stream: bool | None = None
    stream_id: str | None = None
    stream_options: BetaResponsesClientEventResponseCreateStreamOptions | None = None
    temperature: float | None = None
    text: BetaResponseTextParam | None = None
    tool_choice: BetaResponsesClientEventResponseCreateToolChoice | None = None
    tools: list[BetaTool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    user: str | None = None
