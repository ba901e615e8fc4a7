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
    hate_threatening: list[Literal["text"]] = wire("hate/threatening")
    harassment: list[Literal["text"]]
    harassment_threatening: list[Literal["text"]] = wire("harassment/threatening")
    illicit: list[Literal["text"]]
    illicit_violent: list[Literal["text"]] = wire("illicit/violent")
    self_harm: list[Literal["text", "image"]] = wire("self-harm")
    self_harm_intent: list[Literal["text", "image"]] = wire("self-harm/intent")
    self_harm_instructions: list[Literal["text", "image"]] = wire("self-harm/instructions")
    sexual: list[Literal["text", "image"]]
    sexual_minors: list[Literal["text"]] = wire("sexual/minors")
    violence: list[Literal["text", "image"]]
    violence_graphic: list[Literal["text", "image"]] = wire("violence/graphic")
