# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponsePromptParam(TypedDict, total=False):
    """Beta response prompt."""

    id: Required[str]
    version: str | None
    variables: Mapping[str, params.BetaResponsePromptVariableParam | Model] | None
