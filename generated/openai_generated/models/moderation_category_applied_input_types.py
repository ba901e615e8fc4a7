# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model, wire

if TYPE_CHECKING:
    from typing import Literal


@model
class ModerationCategoryAppliedInputTypes(Model):
    """Moderation category applied input types."""

    hate: list[Literal["text"]]
    """What was searched for hatred: text only."""
    hate_threatening: list[Literal["text"]] = wire("hate/threatening")
    """What was searched for threatening hatred: text only."""
    harassment: list[Literal["text"]]
    """What was searched for harassment: text only."""
    harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
    """What was searched for threatening harassment: text only."""
    illicit: list[Literal["text"]]
    """What was searched for advice on crimes: text only."""
    illicit_violent: list[Literal["text"]] = wire("illicit/violent")
    """What was searched for advice on violent crimes: text only."""
    self_harm: list[Literal["text", "image"]] = wire("self-harm")
    """What was searched for self-harm: text, images or both."""
    self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
    """What was searched for an intent to self-harm: text, images or both."""
    self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
    """What was searched for advice on self-harm: text, images or both."""
    sexual: list[Literal["text", "image"]]
    """What was searched for sexual content: text, images or both."""
    sexual_minors: list[Literal["text"]] = wire("sexual/minors")
    """What was searched for sexual content with minors: text only."""
    violence: list[Literal["text", "image"]]
    """What was searched for violence: text, images or both."""
    violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")
    """What was searched for graphic violence: text, images or both."""
