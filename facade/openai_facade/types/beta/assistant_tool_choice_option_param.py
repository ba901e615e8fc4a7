# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

from openai_generated import params


AssistantToolChoiceOptionParam: TypeAlias = Literal["none", "auto", "required"] | params.AssistantToolChoiceParam
"""Assistant tool choice option param."""

__all__ = ["AssistantToolChoiceOptionParam"]
