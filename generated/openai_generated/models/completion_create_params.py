# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai_generated.models.completion_create_params_prompt import CompletionCreateParamsPrompt


@model
class CompletionCreateParams(Model):
    """Completion create params."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    prompt: CompletionCreateParamsPrompt | None = None
    best_of: int | None = None
    echo: bool | None = None
    frequency_penalty: float | None = None
    logit_bias: dict[str, int] | None = None
    logprobs: int | None = None
    max_tokens: int | None = None
    n: int | None = None
    presence_penalty: float | None = None
    seed: int | None = None
    stop: str | list[str] | None = None
    stream: bool | None = None
    stream_options: ChatCompletionStreamOptionsParam | None = None
    suffix: str | None = None
    temperature: float | None = None
    top_p: float | None = None
    user: str | None = None
