# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_context_management_param import BetaContextManagementParam
    from openai_generated.models.beta_conversation_param_2 import BetaConversationParam2
    from openai_generated.models.beta_include_enum import BetaIncludeEnum
    from openai_generated.models.beta_input_item import BetaInputItem
    from openai_generated.models.beta_moderation_param import BetaModerationParam
    from openai_generated.models.beta_multi_agent_param import BetaMultiAgentParam
    from openai_generated.models.beta_prompt import BetaPrompt
    from openai_generated.models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_stream_options import BetaResponseStreamOptions
    from openai_generated.models.beta_response_text_param import BetaResponseTextParam
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage
    from openai_generated.models.response_create_params_access_programs import ResponseCreateParamsAccessPrograms
    from openai_generated.models.response_create_params_background_options import ResponseCreateParamsBackgroundOptions
    from openai_generated.models.response_create_params_schema_model import ResponseCreateParamsSchemaModel


@model
class ResponseCreateParamsSchema(Model):
    """Response create params schema."""

    access_programs: ResponseCreateParamsAccessPrograms | None = None
    background: bool | None = None
    background_options: ResponseCreateParamsBackgroundOptions | None = None
    context_management: list[BetaContextManagementParam] | None = None
    conversation: str | BetaConversationParam2 | None = None
    image: ResponseCompactParamsImage | None = None
    include: list[BetaIncludeEnum | str] | None = None
    input: str | list[BetaInputItem] | None = None
    instructions: str | None = None
    max_output_tokens: int | None = None
    max_tool_calls: int | None = None
    metadata: dict[str, str] | None = None
    model: ResponseCreateParamsSchemaModel | str | None = None
    moderation: BetaModerationParam | None = None
    multi_agent: BetaMultiAgentParam | None = None
    parallel_tool_calls: bool | None = None
    previous_response_id: str | None = None
    prompt: BetaPrompt | None = None
    prompt_cache_key: str | None = None
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    reasoning: BetaReasoning | None = None
    safety_identifier: str | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    store: bool | None = None
    stream_options: BetaResponseStreamOptions | None = None
    temperature: float | None = None
    text: BetaResponseTextParam | None = None
    tool_choice: BetaToolChoiceParam | None = None
    tools: list[BetaTool] | None = None
    top_logprobs: int | None = None
    top_p: float | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    user: str | None = None
    stream: bool | None = None
