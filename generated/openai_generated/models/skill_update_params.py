# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SkillUpdateParams(Model):
    """Skill update params."""

    default_version: str
    """The number of the version to use by default, as text."""
