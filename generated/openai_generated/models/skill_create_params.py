# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from openai_runtime.model import Model, model


@model
class SkillCreateParams(Model):
    """Skill create params."""

    files: object
    """The skill's files, at most 500 with their relative paths, or one zip archive."""
