# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

DecisionQuestionPredicateInstructionsPartsInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Decision question predicate instructions parts input image detail: the values known when this was generated."""
