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
class ResponsesClientEventResponseCreate(Model):
    """Responses client event response create (`response.create`)."""

    type: Literal["response.create"] = "response.create"
    """Always `response.create`."""
    stream_id: str | None = None
    """Your name for this response, which its events repeat; for several on one socket."""
    generate: bool | None = None
    """Whether the model answers; false only prepares the context."""
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
    prompt_cache_options: PromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    model: ResponsesModel | None = None
    """The id of the model, such as gpt-5.4."""
    background: bool | None = None
    """Whether to return at once with the status queued and work on in the background; false by default."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: ResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[Tool] | None = None
    """The tools that the model may call: built-in ones, MCP servers, functions and custom tools."""
    tool_choice: ToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: ResponsePrompt | None = None
    """A prompt template kept on the server: its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None = None
    """The class of service: auto (the default), default, flex, scale or priority."""
    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the input exceeds the context: auto drops early items, disabled (the default) fails."""
    reasoning: Reasoning | None = None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    input: str | list[ResponseInputItem] | None = None
    """What to answer: text, or a list of messages, files, tool results and earlier output items."""
    include: list[ResponseIncludable] | None = None
    """Extra parts of the answer, such as file_search_call.results or reasoning.encrypted_content."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""
    store: bool | None = None
    """Whether the response is kept on the server; true by default."""
    instructions: str | None = None
    """A system message for this response only; one of a previous response is not taken over."""
    moderation: ModerationParam | None = None
    """How strictly the result is filtered: auto (the default) or low."""
    stream: bool | None = None
    """Whether the response comes as typed events while it is made; false by default."""
    stream_options: ResponsesClientEventStreamOptions | None = None
    """Settings of the stream: include_obfuscation turns the padding of events on or off."""
    conversation: str | ResponseConversationParam | None = None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    context_management: list[ResponsesClientEventContextManagement] | None = None
    """What to do when the context grows, such as compaction from a token threshold (1000 or more) on."""
    max_output_tokens: int | None = None
    """Upper bound on the generated tokens, those of reasoning included; 16 or more."""
    access_programs: ResponseCreateParamsAccessPrograms | None = None
    """The access programs that the request makes use of, by field."""
    background_options: ResponseCreateParamsBackgroundOptions | None = None
    """When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from."""
    image: ResponseCompactParamsImage | None = None
    """The picture or pictures to work on."""
