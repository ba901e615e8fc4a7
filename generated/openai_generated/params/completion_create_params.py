# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, SequenceNotStr, TypedDict


class CompletionCreateParams(TypedDict, total=False):
    """What `POST /completions` takes."""

    model: Required[Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str]
    """The id of the model."""
    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """The text to continue: one, several, or arrays of token ids."""
    best_of: int | None
    """How many candidates to generate on the server, 0 to 20; the n best come back and all are billed."""
    echo: bool | None
    """Whether the prompt is repeated in front of the answer."""
    frequency_penalty: float | None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    logit_bias: Mapping[str, int] | None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: int | None
    """How many of the likeliest tokens to report at each position, 0 to 5."""
    max_tokens: int | None
    """Upper bound on the generated tokens; 16 by default."""
    n: int | None
    """How many alternative continuations to make, 1 to 128."""
    presence_penalty: float | None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    seed: int | None
    """A number that makes equal requests likelier to give equal answers."""
    stop: str | SequenceNotStr[str] | None
    """Up to four texts at which generation ends; they are not part of the answer."""
    stream: bool | None
    """Whether the text comes in pieces while it is made; false by default."""
    stream_options: params.ChatCompletionStreamOptionsParam | Model | None
    """Settings that only a stream knows, such as whether a last chunk carries the token usage."""
    suffix: str | None
    """Text that follows the gap to fill."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str
    """A stable id of your end user."""


class CompletionCreateParamsNonStreaming(TypedDict, total=False):
    """What `POST /completions` takes."""

    model: Required[Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"] | str]
    """The id of the model."""
    prompt: Required[str | SequenceNotStr[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """The text to continue: one, several, or arrays of token ids."""
    best_of: int | None
    """How many candidates to generate on the server, 0 to 20; the n best come back and all are billed."""
    echo: bool | None
    """Whether the prompt is repeated in front of the answer."""
    frequency_penalty: float | None
    """Lowers the odds of a token by how often it has occurred already, -2 to 2; 0 by default."""
    logit_bias: Mapping[str, int] | None
    """Token id to a number from -100 to 100 that is added to the token's score."""
    logprobs: int | None
    """How many of the likeliest tokens to report at each position, 0 to 5."""
    max_tokens: int | None
    """Upper bound on the generated tokens; 16 by default."""
    n: int | None
    """How many alternative continuations to make, 1 to 128."""
    presence_penalty: float | None
    """Lowers the odds of any token that has occurred already, -2 to 2; 0 by default."""
    seed: int | None
    """A number that makes equal requests likelier to give equal answers."""
    stop: str | SequenceNotStr[str] | None
    """Up to four texts at which generation ends; they are not part of the answer."""
    stream: Literal[False] | None
    """Whether the text comes in pieces while it is made; false by default."""
    stream_options: params.ChatCompletionStreamOptionsParam | Model | None
    """Settings that only a stream knows, such as whether a last chunk carries the token usage."""
    suffix: str | None
    """Text that follows the gap to fill."""
    temperature: float | None
    """Randomness of the choice of tokens, 0 to 2; 1 is the server's default and 0 is nearly deterministic."""
    top_p: float | None
    """Only tokens within this share of the probability mass are considered, 0 to 1; change this or temperature."""
    user: str
    """A stable id of your end user."""
