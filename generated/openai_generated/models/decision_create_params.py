# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_create_params_input_union_member_1 import (
        DecisionCreateParamsInputUnionMember1,
    )
    from openai_generated.models.decision_create_params_prompt_cache_options import (
        DecisionCreateParamsPromptCacheOptions,
    )
    from openai_generated.models.decision_create_params_question import DecisionCreateParamsQuestion


@model
class DecisionCreateParams(Model):
    """Decision create params."""

    input: str | list[DecisionCreateParamsInputUnionMember1]
    model: str
    questions: list[DecisionCreateParamsQuestion]
    prompt_cache_key: str | None = None
    prompt_cache_options: DecisionCreateParamsPromptCacheOptions | None = None
    safety_identifier: str | None = None
