# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class ModerationCategoryScores(Model):
    """Moderation category scores."""

    hate: float
    """How sure the model is of hatred, from 0 to 1."""
    hate_threatening: float = wire("hate/threatening")
    """How sure the model is of threatening hatred, from 0 to 1."""
    harassment: float
    """How sure the model is of harassment, from 0 to 1."""
    harassment_threatening: float = wire("harassment/threatening")
    """How sure the model is of threatening harassment, from 0 to 1."""
    illicit: float
    """How sure the model is of advice on crimes, from 0 to 1."""
    illicit_violent: float = wire("illicit/violent")
    """How sure the model is of advice on violent crimes, from 0 to 1."""
    self_harm: float = wire("self-harm")
    """How sure the model is of self-harm, from 0 to 1."""
    self_harm_intent: float = wire("self-harm/intent")
    """How sure the model is of an intent to self-harm, from 0 to 1."""
    self_harm_instructions: float = wire("self-harm/instructions")
    """How sure the model is of advice on self-harm, from 0 to 1."""
    sexual: float
    """How sure the model is of sexual content, from 0 to 1."""
    sexual_minors: float = wire("sexual/minors")
    """How sure the model is of sexual content with minors, from 0 to 1."""
    violence: float
    """How sure the model is of violence, from 0 to 1."""
    violence_graphic: float = wire("violence/graphic")
    """How sure the model is of graphic violence, from 0 to 1."""
