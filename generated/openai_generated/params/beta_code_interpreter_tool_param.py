# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaCodeInterpreterToolParam(TypedDict, total=False):
    """Beta code interpreter tool (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | params.BetaAutoCodeInterpreterToolParam | Model]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
