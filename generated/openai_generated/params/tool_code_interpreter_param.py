# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class ToolCodeInterpreterParam(TypedDict, total=False):
    """Tool code interpreter (`code_interpreter`)."""

    type: Required[Literal["code_interpreter"]]
    """Always `code_interpreter`."""
    container: Required[str | params.ToolCodeInterpreterContainerCodeInterpreterToolAutoParam | Model]
    """Where code runs: the id of a container, or settings for one made as needed."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
