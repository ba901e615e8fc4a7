# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ToolCodeInterpreterParam(TypedDict, total=False):
    """Tool code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    container: Required[str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam | Model]
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
