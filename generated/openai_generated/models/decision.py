# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from openai_generated.models.decision_answer import DecisionAnswer


@model
class Decision(Model):
    """Decision."""

    answers: list[DecisionAnswer]
    model: str
    usage: DecisionUsage


@model
class DecisionUsage(Model):
    """Decision usage."""

    input_tokens: int
    input_tokens_details: DecisionUsageInputTokensDetails
    output_tokens: int
    output_tokens_details: DecisionUsageOutputTokensDetails
    total_tokens: int


@model
class DecisionUsageInputTokensDetails(Model):
    """Decision usage input tokens details."""

    cache_write_tokens: int
    cached_tokens: int


@model
class DecisionUsageOutputTokensDetails(Model):
    """Decision usage output tokens details."""

    reasoning_tokens: int
