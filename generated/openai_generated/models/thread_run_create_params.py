# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_supported_models import AssistantSupportedModels
    from openai_generated.models.assistant_tool_choice import AssistantToolChoice
    from openai_generated.models.assistant_tool_param import AssistantToolParam
    from openai_generated.models.message_create_params import MessageCreateParams
    from openai_generated.models.run_truncation_strategy import RunTruncationStrategy


@model
class ThreadRunCreateParams(Model):
    """Thread run create params."""

    assistant_id: str
    """The id of the assistant."""
    model: str | AssistantSupportedModels | None = None
    """The id of a model that replaces the assistant's own for this run."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long a reasoning model thinks: none, minimal, low, medium, high or xhigh."""
    instructions: str | None = None
    """Text that replaces the assistant's instructions for this run."""
    additional_instructions: str | None = None
    """Text put behind the assistant's own instructions for this run only."""
    additional_messages: list[MessageCreateParams] | None = None
    """Messages added to the thread before the run starts."""
    tools: list[AssistantToolParam] | None = None
    """Up to 20 tools that replace the assistant's for this run."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of text of your own, keys to 64 and values to 512 characters."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    stream: bool | None = None
    """Whether the run comes as events until it ends or waits for tool outputs."""
    max_prompt_tokens: int | None = None
    """How many tokens of the thread the run may read in all, 256 or more."""
    max_completion_tokens: int | None = None
    """How many tokens the run may generate in all, 256 or more."""
    truncation_strategy: RunTruncationStrategy | None = None
    """Which messages of the thread the run reads: auto, or the last so many."""
    tool_choice: Literal["none", "auto", "required"] | AssistantToolChoice | None = None
    """Whether tools are used: none, auto, required, or one tool named."""
    parallel_tool_calls: bool | None = None
    """Whether the model may ask for several tool calls at once; true by default."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: auto, text, json_object or json_schema."""
