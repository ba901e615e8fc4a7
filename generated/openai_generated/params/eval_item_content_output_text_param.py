# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class EvalItemContentOutputTextParam(TypedDict, total=False):
    """Eval item content output text (`output_text`)."""

    type: Required[Literal["output_text"]]
    """Always `output_text`."""
    text: Required[str]
    """What the model said."""
