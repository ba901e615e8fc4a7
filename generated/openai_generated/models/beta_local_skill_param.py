# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class BetaLocalSkillParam(Model):
    """Beta local skill param."""

    name: str
    description: str
    path: str
