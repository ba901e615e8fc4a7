# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import Literal, TypeAlias

    from openai_generated.models.beta_moderation_param import BetaModerationParam
    from openai_generated.models.beta_multi_agent_param import BetaMultiAgentParam
    from openai_generated.models.beta_prompt_cache_options_param import BetaPromptCacheOptionsParam
    from openai_generated.models.beta_reasoning import BetaReasoning
    from openai_generated.models.beta_response_conversation_param import BetaResponseConversationParam
    from openai_generated.models.beta_response_includable import BetaResponseIncludable
    from openai_generated.models.beta_response_input_item import BetaResponseInputItem
    from openai_generated.models.beta_response_prompt import BetaResponsePrompt
    from openai_generated.models.beta_response_steer_input_response_steer_input_item_list import (
        BetaResponseSteerInputResponseSteerInputItemList,
    )
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
    """A stable id of your end user."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_retention: Literal["in_memory", "24h"] | None = None
    """How long the cached beginning is kept: in_memory or 24h."""
    prompt_cache_options: BetaPromptCacheOptionsParam | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    previous_response_id: str | None = None
    """The response to continue from; its items come before the new input."""
    model: BetaResponsesModel | None = None
    """The id of the model."""
    background: bool | None = None
    """Whether to answer at once and work on in the background; poll the response or cancel it."""
    max_tool_calls: int | None = None
    """How many calls of built-in tools one response may make in all."""
    text: BetaResponseTextConfig | None = None
    """The form of the text: plain, JSON or JSON by a schema, and its verbosity."""
    tools: list[BetaTool] | None = None
    """The tools that the model may call."""
    tool_choice: BetaToolChoiceParam | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    prompt: BetaResponsePrompt | None = None
    """A prompt template kept on the server, with its id, its version and its variables."""
    service_tier: Literal["auto", "default", "flex", "scale", "priority", "fast", "ultrafast"] | None = None
    """The class of service: auto (the default), default, flex, scale or priority."""
    truncation: Literal["auto", "disabled"] | None = None
    """What happens when the input is longer than the context: auto drops items, disabled (the default) fails."""
    reasoning: BetaReasoning | None = None
    """Settings of reasoning models, such as the effort and the kind of summary."""
    input: str | list[BetaResponseInputItem] | None = None
    """What the model is given to answer: text, or a list of items."""
    include: list[BetaResponseIncludable] | None = None
    """Extra parts of the answer that are left out unless named here."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""
    store: bool | None = None
    """Whether the result is kept on the server, to be read back later."""
    instructions: str | None = None
    """Guidance for the model that ranks above the user's input."""
    moderation: BetaModerationParam | None = None
    """How input and output are checked, and what happens to what is found."""
    stream: bool | None = None
    """Whether the response comes as typed events while it is made; false by default."""
    stream_options: BetaResponsesClientEventStreamOptions | None = None
    """Settings that only a stream knows, such as whether a last chunk carries the token usage."""
    conversation: str | BetaResponseConversationParam | None = None
    """The conversation, or its id, that supplies earlier items and receives the new ones."""
    context_management: list[BetaResponsesClientEventContextManagement] | None = None
    """What to do when the context grows, such as compaction from a token threshold (1000 or more) on."""
    max_output_tokens: int | None = None
    """Upper bound on the generated tokens, those of reasoning included."""
    multi_agent: BetaMultiAgentParam | None = None
    """Whether the model may set subagents to work, and how many at once."""
    access_programs: ResponseCreateParamsAccessPrograms | None = None
    """The access programs that the request makes use of, by field."""
    background_options: ResponseCreateParamsBackgroundOptions | None = None
    """When a response in the background is to be done (soonest, 2h or 8h), and what it goes on from."""
    image: ResponseCompactParamsImage | None = None
    """Settings of the pictures in the input, such as whether their context is compressed."""


@model
class BetaResponseInjectEvent(Model):
    """Beta response inject event (`response.inject`)."""

    type: Literal["response.inject"] = "response.inject"
    """Always `response.inject`."""
    response_id: str
    """The response that is still being made."""
    input: list[BetaResponseInputItem]
    """What is put into the response while it is being made."""


@model
class BetaResponseSteerEvent(Model):
    """Beta response steer event (`response.steer`)."""

    input: str | list[BetaResponseSteerInputResponseSteerInputItemList]
    """What the response is to be told while it is being made."""
    previous_response_id: str
    """The response to correct."""
    type: Literal["response.steer"] = "response.steer"
    """Always `response.steer`."""


if TYPE_CHECKING:
    BetaResponsesClientEvent: TypeAlias = (
        BetaResponsesClientEventResponseCreate | BetaResponseInjectEvent | BetaResponseSteerEvent
    )
    """Beta responses client event: one of 3 kinds, told apart by `type`."""
else:
    BetaResponsesClientEvent = TaggedUnion(
        "BetaResponsesClientEvent",
        __package__,
        key="type",
        variants={
            "response.create": "BetaResponsesClientEventResponseCreate",
            "response.inject": "BetaResponseInjectEvent",
            "response.steer": "BetaResponseSteerEvent",
        },
        shapes=(),
    )
