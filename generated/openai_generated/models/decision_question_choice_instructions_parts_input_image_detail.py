# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionChoiceInstructionsPartsInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Decision question choice instructions parts input image detail: the values known when this was generated."""
