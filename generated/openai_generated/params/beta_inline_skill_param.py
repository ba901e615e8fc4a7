# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaInlineSkillParam(TypedDict, total=False):
    """Beta inline skill (`inline`)."""

    type: Required[Literal["inline"]]
    name: Required[str]
    description: Required[str]
    source: Required[params.BetaInlineSkillSourceParam | Model]
