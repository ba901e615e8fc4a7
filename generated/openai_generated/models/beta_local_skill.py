# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaLocalSkill(Model):
    """Beta local skill."""

    name: str
    """What the skill is called."""
    description: str
    """Tells the model what the skill is good for."""
    path: str
    """The folder on your machine in which the skill lies."""
