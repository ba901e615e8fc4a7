# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_create_params_input_union_member_1 import (
        DecisionCreateParamsInputUnionMember1,
    )
    from openai_generated.models.decision_create_params_question import DecisionCreateParamsQuestion


@model
class DecisionCreateParams(Model):
    """Decision create params."""

    input: str | list[DecisionCreateParamsInputUnionMember1]
    """What to decide about, as text or as a list of messages."""
    model: str
    """The id of the model."""
    questions: list[DecisionCreateParamsQuestion]
    """What to decide; each question is answered by yes or no, by a choice or by a score."""
    prompt_cache_key: str | None = None
    """A label shared by requests that start alike, so that they hit the same cache."""
    prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = None
    """How the beginning of the prompt is cached, such as the mode and the time it is kept."""
    safety_identifier: str | None = None
    """A stable, hashed id of your end user, at most 64 characters, by which misuse is traced."""


@model
class DecisionCreateParamsPromptCacheOptions(Model):
    """Decision create params prompt cache options."""

    mode: Literal["implicit", "explicit"] | None = None
    ttl: Literal["30m"] | None = None
    """Always `30m`."""


DecisionCreateParamsPromptCacheOptionsMode: TypeAlias = Literal["implicit", "explicit"]
"""Decision create params prompt cache options mode: the values known when this was generated."""
