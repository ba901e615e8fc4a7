# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class LocalSkillParam(TypedDict, total=False):
    """Local skill."""

    name: Required[str]
    """What the skill is called."""
    description: Required[str]
    """Tells the model what the skill is good for."""
    path: Required[str]
    """The folder on your machine in which the skill lies."""
