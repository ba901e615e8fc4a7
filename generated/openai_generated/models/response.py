# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.output_text import OutputText
from openai_runtime.usage_cost import UsageOwner

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms
    from openai_generated.models.beta_response_input_transformation import BetaResponseInputTransformation
    from openai_generated.models.beta_response_prompt_cache_diagnostics import BetaResponsePromptCacheDiagnostics
    from openai_generated.models.beta_response_tool_usage import BetaResponseToolUsage
    from openai_generated.models.moderation_schema_input import ModerationSchemaInput
    from openai_generated.models.moderation_schema_output import ModerationSchemaOutput
    from openai_generated.models.reasoning import Reasoning
    from openai_generated.models.response_input_item import ResponseInputItem
    from openai_generated.models.response_output_item import ResponseOutputItem
    from openai_generated.models.response_prompt import ResponsePrompt
    from openai_generated.models.response_text_config import ResponseTextConfig
    from openai_generated.models.response_usage import ResponseUsage
    from openai_generated.models.responses_model import ResponsesModel
    from openai_generated.models.tool import Tool
    from openai_generated.models.tool_choice_param import ToolChoiceParam
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class Response(OutputText, UsageOwner, Model):
    """Response (`response`)."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user; deprecated in favour of safety_identifier."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    model: ResponsesModel
    """The id of the model, such as gpt-5.4."""
    background: bool | None = None
    """Whether to return at once with the status queued and work on in the background; false by default."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: ResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[Tool]
    """The tools that the model may call: built-in ones, MCP servers, functions and custom tools."""
    tool_choice: ToolChoiceParam
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None = None
    """The class of service that was really used, which may differ from the one asked for."""
    truncation: Literal["auto", "disabled"] | None = None
    """What was to happen when the input exceeds the context: auto drops early items, disabled fails."""
    id: str
    """The id by which the response is read back or continued."""
    object: Literal["response"] = "response"
    """Always `response`."""
    status: Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"] | None = None
    """How far it is; only a response in the background is seen as queued or in_progress."""
    created_at: float
    """When the response was begun, in seconds since 1970."""
    completed_at: float | None = None
    """When the response was done, in seconds since 1970; null until then and when it failed."""
    error: ResponseError | None = None
    """Why it failed; null in every other status."""
    incomplete_details: ResponseIncompleteDetails | None = None
    """Why it stopped early; null unless the status is incomplete."""
    output: list[ResponseOutputItem]
    """What the model did, in order: messages, thoughts and tool calls. For the text alone see output_text."""
    reasoning: Reasoning | None = None
    """The settings by which a reasoning model thought."""
    instructions: str | list[ResponseInputItem] | None = None
    """The system message of this response; null when there was none."""
    usage: ResponseUsage | None = None
    """Tokens read and written, on which the price depends; absent until it is done."""
    prompt_cache_options: PromptCacheOptions | None = None
    """How the prompt cache was used."""
    moderation: ModerationSchema | None = None
    """What moderation found in input and output; only when the request asked for it."""
    parallel_tool_calls: bool
    """Whether the model was allowed to ask for several tool calls at once."""
    conversation: ResponseConversation | None = None
    """The conversation it belongs to; null when it stands alone."""
    max_output_tokens: int | None = None
    """The bound on generated tokens, those of reasoning included; null for none."""
    access_programs: BetaResponseAccessPrograms | None = None
    """The access programs that applied to the response."""
    image: BetaCompactedResponseImage | None = None
    """Whether pictures took the place of old text in the context."""
    input_transformations: list[BetaResponseInputTransformation] | None = None
    """Input items that were changed before the model saw them."""
    prompt_cache_diagnostics: BetaResponsePromptCacheDiagnostics | None = None
    """How much of an earlier response's cache was reused, and why not more."""
    tool_usage: BetaResponseToolUsage | None = None
    """What built-in tools took, apart from the tokens of the model."""


ResponseTruncation: TypeAlias = Literal["auto", "disabled"]
"""Response truncation: the values known when this was generated."""


ResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""Response status: the values known when this was generated."""


@model
class ResponseError(Model):
    """Response error."""

    code: ResponseErrorCode
    """A short word for the error that programs can compare, such as rate_limit_exceeded."""
    message: str
    """Why the response failed, for people to read."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What the model was about to do against its user's will, if that is why it was stopped."""
    param: str | None = None
    """The request parameter that caused it, if a single one did."""
    type: str | None = None
    """What sort of failure this is."""


ResponseErrorCode: TypeAlias = Literal[
    "server_error",
    "rate_limit_exceeded",
    "invalid_prompt",
    "data_residency_mismatch",
    "bio_policy",
    "vector_store_timeout",
    "invalid_image",
    "invalid_image_format",
    "invalid_base64_image",
    "invalid_image_url",
    "image_too_large",
    "image_too_small",
    "image_parse_error",
    "image_content_policy_violation",
    "invalid_image_mode",
    "image_file_too_large",
    "unsupported_image_media_type",
    "empty_image_file",
    "failed_to_download_image",
    "image_file_not_found",
    "misalignment_policy_violation",
]
"""Response error code: the values known when this was generated."""


@model
class ResponseIncompleteDetails(Model):
    """Response incomplete details."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None
    """What cut it short: max_output_tokens or content_filter, among others."""


ResponseIncompleteDetailsReason: TypeAlias = Literal["max_output_tokens", "content_filter", "max_messages", "steered"]
"""Response incomplete details reason: the values known when this was generated."""


@model
class PromptCacheOptions(Model):
    """Prompt cache options."""

    ttl: Literal["30m"]
    """How long the cached beginning lives after it was last used."""
    mode: Literal["implicit", "explicit"]
    """Whether the server chooses what to cache, or only marked places count."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, so that a miss of the cache can be explained."""


@model
class ModerationSchema(Model):
    """Moderation schema."""

    input: ModerationSchemaInput
    """What moderation said of the input, or the error it met."""
    output: ModerationSchemaOutput
    """What moderation said of the model's answer, or the error it met."""


@model
class ResponseConversation(Model):
    """Response conversation."""

    id: str
    """The conversation that the response belongs to."""
