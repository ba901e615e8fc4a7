# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class DecisionCreateParams(TypedDict, total=False):
    """What `POST /decisions` takes."""

    input: Required[str | Iterable[params.DecisionCreateParamsInputUnionMember1 | Model]]
    """What to decide about, as text or as a list of messages."""
    model: Required[str]
    """The id of the model."""
    questions: Required[Iterable[params.DecisionCreateParamsQuestion | Model]]
    """What to decide; each question is answered by yes or no, by a choice or by a score."""
    prompt_cache_key: str | None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_options: params.DecisionCreateParamsPromptCacheOptions | Model | None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    safety_identifier: str | None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""


class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    """Decision create params prompt cache options."""

    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]
    """Always `30m`."""
