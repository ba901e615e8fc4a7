# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaToolChoiceCustomParam(TypedDict, total=False):
    """Beta tool choice custom (`custom`)."""

    type: Required[Literal["custom"]]
    name: Required[str]
