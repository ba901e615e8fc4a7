# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class InputContentResourceInputTextParam(TypedDict, total=False):
    """Input content resource input text (`input_text`)."""

    text: Required[str]
    type: Required[Literal["input_text"]]
