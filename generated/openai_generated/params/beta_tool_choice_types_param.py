# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Required

from openai_generated import models
from openai_runtime.types import TypedDict


class BetaToolChoiceTypesParam(TypedDict, total=False):
    """Beta tool choice types."""

    type: Required[models.BetaToolChoiceTypesType]
