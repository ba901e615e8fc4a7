# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ScoreModelGraderSamplingParams(Model):
    """Score model grader sampling params."""

    seed: int | None = None
    """A seed, so that the same answer gets about the same score; None for none."""
    top_p: float | None = None
    """Keep only the likeliest tokens up to this share, 0 to 1; 1 by default, also if None."""
    temperature: float | None = None
    """Randomness of the choice of tokens; None for the model's own measure."""
    max_completions_tokens: int | None = None
    """How long the judgement may be in tokens, 1 or more; None for no bound."""
    reasoning_effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None = None
    """How long the grading model thinks; reasoning models only."""
