# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_runtime.model import Model, model, wire


@model
class ModerationCreateResponse(Model):
    """Moderation create response."""

    id: str
    """Identifies this check, in the form `modr-…`; nothing can be fetched with it."""
    model: str
    """The model that judged, by its full name."""
    results: list[Moderation]
    """One verdict for each input; text and images given as parts are judged as one."""


@model
class Moderation(Model):
    """Moderation."""

    flagged: bool
    """True as soon as one category is."""
    categories: ModerationCategories
    """What the input was found to contain, category by category."""
    category_scores: ModerationCategoryScores
    """How sure the model is of each category, 0 to 1; a scale of the model's own."""
    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Which kinds of input each score is about; empty where none was judged."""


@model
class ModerationCategories(Model):
    """Moderation categories."""

    hate: bool
    """Whether it holds hatred of people for who they are."""
    hate_threatening: bool = wire("hate/threatening")
    """Whether it holds hatred that also threatens violence."""
    harassment: bool
    """Whether it holds abuse aimed at a person."""
    harassment_threatening: bool = wire("harassment/threatening")
    """Whether it holds abuse that also threatens violence."""
    illicit: bool | None = None
    """Whether it holds advice on how to commit a crime; None with text-only models."""
    illicit_violent: bool | None = wire("illicit/violent", default=None)
    """Whether it holds advice on crimes with violence or weapons; None with text-only models."""
    self_harm: bool = wire("self-harm")
    """Whether it holds praise or display of self-harm."""
    self_harm_intent: bool = wire("self-harm/intent")
    """Whether it shows a speaker who means to harm themselves."""
    self_harm_instructions: bool = wire("self-harm/instructions")
    """Whether it holds advice on how to harm oneself."""
    sexual: bool
    """Whether it holds what is meant to arouse."""
    sexual_minors: bool = wire("sexual/minors")
    """Whether it holds sexual content with somebody under 18."""
    violence: bool
    """Whether it shows death, violence or injury."""
    violence_graphic: bool = wire("violence/graphic")
    """Whether it holds death, violence or injury in every detail."""


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


ModerationCategoryAppliedInputTypesSelfHarm: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types self harm: the values known when this was generated."""


ModerationCategoryAppliedInputTypesSelfHarmIntent: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types self harm intent: the values known when this was generated."""


ModerationCategoryAppliedInputTypesSelfHarmInstruction: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types self harm instruction: the values known when this was generated."""


ModerationCategoryAppliedInputTypesSexual: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types sexual: the values known when this was generated."""


ModerationCategoryAppliedInputTypesViolence: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types violence: the values known when this was generated."""


ModerationCategoryAppliedInputTypesViolenceGraphic: TypeAlias = Literal["text", "image"]
"""Moderation category applied input types violence graphic: the values known when this was generated."""
