# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.moderation_param import ModerationParam
    from openai_generated.models.prompt_cache_options_param import PromptCacheOptionsParam
    from openai_generated.models.reasoning import Reasoning
    from openai_generated.models.response_compact_params_image import ResponseCompactParamsImage
    from openai_generated.models.response_conversation_param import ResponseConversationParam
    from openai_generated.models.response_create_params_access_programs import ResponseCreateParamsAccessPrograms
    from openai_generated.models.response_create_params_background_options import ResponseCreateParamsBackgroundOptions
    from openai_generated.models.response_includable import ResponseIncludable
    from openai_generated.models.response_input_item import ResponseInputItem
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.response_text_config import ResponseTextConfig
    from openai_generated.models.responses_client_event_context_management import ResponsesClientEventContextManagement
    from openai_generated.models.responses_client_event_stream_options import ResponsesClientEventStreamOptions
    from openai_generated.models.responses_model import ResponsesModel
    from openai_generated.models.tool import Tool
    from openai_generated.models.tool_choice_param import ToolChoiceParam


@model
class ResponseCreateParams(Model):
    """Response create params."""

    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    prompt_cache_options: PromptCacheOptionsParam | None = None
    previous_response_id: str | None = None
    model: ResponsesModel | str | None = None
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool] | None = None
    tool_choice: ToolChoiceParam | None = None
    prompt: ResponsePrompt | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    reasoning: Reasoning | None = None
    input: str | list[ResponseInputItem] | None = None
    include: list[ResponseIncludable | str] | None = None
    parallel_tool_calls: bool | None = None
    store: bool | None = None
    instructions: str | None = None
    moderation: ModerationParam | None = None
    stream: bool | None = None
    stream_options: ResponsesClientEventStreamOptions | None = None
    conversation: str | ResponseConversationParam | None = None
    context_management: list[ResponsesClientEventContextManagement] | None = None
    max_output_tokens: int | None = None
    access_programs: ResponseCreateParamsAccessPrograms | None = None
    background_options: ResponseCreateParamsBackgroundOptions | None = None
    image: ResponseCompactParamsImage | None = None
