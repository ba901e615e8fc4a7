# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_runtime.types import TypedDict


class BetaLocalSkillParam(TypedDict, total=False):
    """Beta local skill."""

    name: Required[str]
    description: Required[str]
    path: Required[str]
