# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class ModerationCategoryScores(Model):
    """Moderation category scores."""

    hate: float
    hate_threatening: float = wire("hate/threatening")
    harassment: float
    harassment_threatening: float = wire("harassment/threatening")
    illicit: float
    illicit_violent: float = wire("illicit/violent")
    self_harm: float = wire("self-harm")
    self_harm_intent: float = wire("self-harm/intent")
    self_harm_instructions: float = wire("self-harm/instructions")
    sexual: float
    sexual_minors: float = wire("sexual/minors")
    violence: float
    violence_graphic: float = wire("violence/graphic")
