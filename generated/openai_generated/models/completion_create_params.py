# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.chat_completion_stream_options_param import ChatCompletionStreamOptionsParam
    from openai_generated.models.completion_create_params_prompt import CompletionCreateParamsPrompt


@model
class CompletionCreateParams(Model):
    """Completion create params."""

    model: Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str
    """The id of the model."""
    prompt: CompletionCreateParamsPrompt | None = None
    """The text to continue: one, several, or arrays of token ids."""
    best_of: int | None = None
    """How many candidates to generate on the server, 0 to 20; the n best come back and all are billed."""
    echo: bool | None = None
    """Whether the prompt is repeated in front of the answer."""
    frequency_penalty: float | None = None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    logit_bias: dict[str, int] | None = None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: int | None = None
    """How many of the likeliest tokens to report at each position, 0 to 5."""
    max_tokens: int | None = None
    """Upper bound on the generated tokens; 16 by default."""
    n: int | None = None
    """How many alternative continuations to make, 1 to 128."""
    presence_penalty: float | None = None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    seed: int | None = None
    """A number that makes equal requests likelier to give equal answers."""
    stop: str | list[str] | None = None
    """Up to four texts at which generation ends; they are not part of the answer."""
    stream: bool | None = None
    """Whether the text comes in pieces while it is made; false by default."""
    stream_options: ChatCompletionStreamOptionsParam | None = None
    """Settings that only a stream knows, such as whether a last chunk carries the token usage."""
    suffix: str | None = None
    """Text that follows the gap to fill."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None = None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str | None = None
    """A stable id of your end user."""


CompletionCreateParamsModel: TypeAlias = Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]
"""Completion create params model: the values known when this was generated."""
