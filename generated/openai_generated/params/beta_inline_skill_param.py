# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaInlineSkillParam(TypedDict, total=False):
    """Beta inline skill (`inline`)."""

    type: Required[Literal["inline"]]
    """Always `inline`."""
    name: Required[str]
    """What the skill is called."""
    description: Required[str]
    """Tells the model what the skill is good for."""
    source: Required[params.BetaInlineSkillSourceParam | Model]
    """The files of the skill, packed into a zip archive."""
