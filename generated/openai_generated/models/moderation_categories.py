# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


@model
class ModerationCategories(Model):
    """Moderation categories."""

    hate: bool
    hate_threatening: bool = wire("hate/threatening")
    harassment: bool
    harassment_threatening: bool = wire("harassment/threatening")
    illicit: bool | None = None
    illicit_violent: bool | None = wire("illicit/violent", default=None)
    self_harm: bool = wire("self-harm")
    self_harm_intent: bool = wire("self-harm/intent")
    self_harm_instructions: bool = wire("self-harm/instructions")
    sexual: bool
    sexual_minors: bool = wire("sexual/minors")
    violence: bool
    violence_graphic: bool = wire("violence/graphic")
