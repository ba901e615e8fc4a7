# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_moderation_param import BetaModerationParam
    from openai_generated.models.beta_multi_agent_param import BetaMultiAgentParam
    from openai_generated.models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_conversation_param import BetaResponseConversationParam
    from openai_generated.models.beta_response_includable import BetaResponseIncludable
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt
    from openai_generated.models.beta_response_text_config import BetaResponseTextConfig
    from openai_generated.models.beta_responses_client_event_context_management import (
        BetaResponsesClientEventContextManagement,
    )
    from openai_generated.models.beta_responses_client_event_stream_options import BetaResponsesClientEventStreamOptions
    from openai_generated.models.beta_responses_model import BetaResponsesModel
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage
    from openai_generated.models.response_create_params_access_programs import ResponseCreateParamsAccessPrograms
    from openai_generated.models.response_create_params_background_options import ResponseCreateParamsBackgroundOptions


@model
class BetaResponsesClientEventResponseCreate(Model):
    """Beta responses client event response create (`response.create`)."""

    type: Literal["response.create"] = "response.create"
    stream_id: str | None = None
    generate: bool | None = None
    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: BetaResponsesModel | str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextConfig | None = None
    tools: list[BetaTool] | None = None
    tool_choice: BetaToolChoiceParam | None = None
    prompt: BetaResponsePrompt | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    reasoning: BetaReasoning | None = None
    input: str | list[BetaResponseInputItem] | None = None
    include: list[BetaResponseIncludable | str] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: BetaModerationParam | None = None
    stream: bool | None = None
    stream_options: BetaResponsesClientEventStreamOptions | None = None
    conversation: str | BetaResponseConversationParam | None = None
    context_management: list[BetaResponsesClientEventContextManagement] | None = None
    max_output_tokens: int | None = None
    multi_agent: BetaMultiAgentParam | None = None
    access_programs: ResponseCreateParamsAccessPrograms | None = None
    background_options: ResponseCreateParamsBackgroundOptions | None = None
    image: ResponseCompactParamsImage | None = None
