# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.output_text import OutputText

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms
    from openai_generated.models.beta_response_input_transformation import BetaResponseInputTransformation
    from openai_generated.models.beta_response_prompt_cache_diagnostics import BetaResponsePromptCacheDiagnostics
    from openai_generated.models.beta_response_tool_usage import BetaResponseToolUsage
    from openai_generated.models.moderation_schema import ModerationSchema
    from openai_generated.models.prompt_cache_options import PromptCacheOptions
    from openai_generated.models.reasoning import Reasoning
    from openai_generated.models.response_conversation import ResponseConversation
    from openai_generated.models.response_error import ResponseError
    from openai_generated.models.response_incomplete_details import ResponseIncompleteDetails
    from openai_generated.models.response_input_item import ResponseInputItem
    from openai_generated.models.response_output_item import ResponseOutputItem
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.response_text_config import ResponseTextConfig
    from openai_generated.models.response_usage import ResponseUsage
    from openai_generated.models.responses_model import ResponsesModel
    from openai_generated.models.tool import Tool
    from openai_generated.models.tool_choice_param import ToolChoiceParam


@model
class Response(OutputText, Model):
    """Response (`response`)."""

    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    previous_response_id: str | None = None
    model: ResponsesModel | str
    background: bool | None = None
    max_tool_calls: int | None = None
    text: ResponseTextConfig | None = None
    tools: list[Tool]
    tool_choice: ToolChoiceParam
    prompt: ResponsePrompt | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    id: str
    object: Literal["response"] = "response"
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str | None = None
    created_at: float
    completed_at: float | None = None
    error: ResponseError | None = None
    incomplete_details: ResponseIncompleteDetails | None = None
    output: list[ResponseOutputItem]
    reasoning: Reasoning | None = None
    instructions: str | list[ResponseInputItem] | None = None
    usage: ResponseUsage | None = None
    prompt_cache_options: PromptCacheOptions | None = None
    moderation: ModerationSchema | None = None
    parallel_tool_calls: bool
    conversation: ResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: BetaResponseAccessPrograms | None = None
    image: BetaCompactedResponseImage | None = None
    input_transformations: list[BetaResponseInputTransformation] | None = None
    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics | None = None
    tool_usage: BetaResponseToolUsage | None = None
