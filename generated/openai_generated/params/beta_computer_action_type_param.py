# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaComputerActionTypeParam(TypedDict, total=False):
    """Beta computer action type (`type`)."""

    type: Required[Literal["type"]]
    text: Required[str]
