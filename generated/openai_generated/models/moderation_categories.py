# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model, wire


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
