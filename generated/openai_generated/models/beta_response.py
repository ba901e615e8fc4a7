# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.beta_compacted_response_image import BetaCompactedResponseImage
    from openai_generated.models.beta_moderation_input import BetaModerationInput
    from openai_generated.models.beta_moderation_output import BetaModerationOutput
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_access_programs import BetaResponseAccessPrograms
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
    from openai_generated.models.video_create_error_misalignment import VideoCreateErrorMisalignment


@model
class BetaResponse(Model):
    """Beta response (`response`)."""

    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    top_logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 20."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    model: BetaResponsesModel
    """The id of the model."""
    background: bool | None = None
    """Whether to answer at once and work on in the background; poll the response or cancel it."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: BetaResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[BetaTool]
    """The tools that the model may call."""
    tool_choice: BetaToolChoiceParam
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: BetaResponsePrompt | None = None
    """A prompt template kept on the server, with its id, its version and its variables."""
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
    error: BetaResponseError | None = None
    """Why it failed; null in every other status."""
    incomplete_details: BetaResponseIncompleteDetails | None = None
    """Why it stopped early; null unless the status is incomplete."""
    output: list[BetaResponseOutputItem]
    """What the model did, in order: messages, thoughts and tool calls. For the text alone see output_text."""
    reasoning: BetaReasoning | None = None
    """The settings by which a reasoning model thought."""
    instructions: str | list[BetaResponseInputItem] | None = None
    """The system message of this response; null when there was none."""
    usage: BetaResponseUsage | None = None
    """Tokens read and written, on which the price depends; absent until it is done."""
    prompt_cache_options: BetaPromptCacheOptions | None = None
    """How the prompt cache was used."""
    moderation: BetaModeration | None = None
    """What moderation found in input and output; only when the request asked for it."""
    parallel_tool_calls: bool
    """Whether the model was allowed to ask for several tool calls at once."""
    conversation: BetaResponseConversation | None = None
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


BetaResponseTruncation: TypeAlias = Literal["auto", "disabled"]
"""Beta response truncation: the values known when this was generated."""


BetaResponseStatus: TypeAlias = Literal["completed", "failed", "in_progress", "cancelled", "queued", "incomplete"]
"""Beta response status: the values known when this was generated."""


@model
class BetaResponseError(Model):
    """Beta response error."""

    code: BetaResponseErrorCode
    """A short word for the error that programs can compare, such as rate_limit_exceeded."""
    message: str
    """Why the response failed, for people to read."""
    misalignment: VideoCreateErrorMisalignment | None = None
    """What the model was about to do against its user's will, if that is why it was stopped."""
    param: str | None = None
    """The request parameter that caused it, if a single one did."""
    type: str | None = None
    """What sort of failure this is."""


BetaResponseErrorCode: TypeAlias = Literal[
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
"""Beta response error code: the values known when this was generated."""


@model
class BetaResponseIncompleteDetails(Model):
    """Beta response incomplete details."""

    reason: Literal["max_output_tokens", "content_filter", "max_messages", "steered"] | None = None
    """What cut it short: max_output_tokens or content_filter, among others."""


BetaResponseIncompleteDetailsReason: TypeAlias = Literal[
    "max_output_tokens", "content_filter", "max_messages", "steered"
]
"""Beta response incomplete details reason: the values known when this was generated."""


@model
class BetaPromptCacheOptions(Model):
    """Beta prompt cache options."""

    ttl: Literal["30m"]
    """How long the cached beginning lives after it was last used."""
    mode: Literal["implicit", "explicit"]
    """Whether the server chooses what to cache, or only marked places count."""
    comparison_response_id: str | None = None
    """An earlier response to compare with, so that a miss of the cache can be explained."""


@model
class BetaModeration(Model):
    """Beta moderation."""

    input: BetaModerationInput
    """What moderation said of the input, or the error it met."""
    output: BetaModerationOutput
    """What moderation said of the model's answer, or the error it met."""


@model
class BetaResponseConversation(Model):
    """Beta response conversation."""

    id: str
    """The conversation that the response belongs to."""
