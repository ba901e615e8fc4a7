# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.beta_moderation import BetaModeration
    from openai_generated.models.beta_prompt_cache_options import BetaPromptCacheOptions
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms
    from openai_generated.models.beta_response_conversation import BetaResponseConversation
    from openai_generated.models.beta_response_error import BetaResponseError
    from openai_generated.models.beta_response_incomplete_details import BetaResponseIncompleteDetails
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.beta_response_input_transformation import BetaResponseInputTransformation
    from openai_generated.models.beta_response_output_item import BetaResponseOutputItem
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt
    from openai_generated.models.beta_response_prompt_cache_diagnostics import BetaResponsePromptCacheDiagnostics
    from openai_generated.models.beta_response_text_config import BetaResponseTextConfig
    from openai_generated.models.beta_response_tool_usage import BetaResponseToolUsage
    from openai_generated.models.beta_response_usage import BetaResponseUsage
    from openai_generated.models.beta_responses_model import BetaResponsesModel
    from openai_generated.models.beta_tool import BetaTool
    from openai_generated.models.beta_tool_choice_param import BetaToolChoiceParam


@model
class BetaResponse(Model):
    """Beta response (`response`)."""

    metadata: dict[str, str] | None = None
    top_logprobs: int | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
    safety_identifier: str | None = None
    prompt_cache_key: str | None = None
    prompt_cache_retention: Literal["in_memory", "24h"] | str | None = None
    previous_response_id: str | None = None
    model: BetaResponsesModel | str
    background: bool | None = None
    max_tool_calls: int | None = None
    text: BetaResponseTextConfig | None = None
    tools: list[BetaTool]
    tool_choice: BetaToolChoiceParam
    prompt: BetaResponsePrompt | None = None
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | str | None = None
    truncation: Literal["auto", "disabled"] | str | None = None
    id: str
    object: Literal["response"] = "response"
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | str | None = None
    created_at: float
    completed_at: float | None = None
    error: BetaResponseError | None = None
    incomplete_details: BetaResponseIncompleteDetails | None = None
    output: list[BetaResponseOutputItem]
    reasoning: BetaReasoning | None = None
    instructions: str | list[BetaResponseInputItem] | None = None
    usage: BetaResponseUsage | None = None
    prompt_cache_options: BetaPromptCacheOptions | None = None
    moderation: BetaModeration | None = None
    parallel_tool_calls: bool
    conversation: BetaResponseConversation | None = None
    max_output_tokens: int | None = None
    access_programs: BetaResponseAccessPrograms | None = None
    image: BetaCompactedResponseImage | None = None
    input_transformations: list[BetaResponseInputTransformation] | None = None
    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics | None = None
    tool_usage: BetaResponseToolUsage | None = None
