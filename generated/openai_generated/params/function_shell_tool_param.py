# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class FunctionShellToolParam(TypedDict, total=False):
    """Function shell tool (`shell`)."""

    type: Required[Literal["shell"]]
    """Always `shell`."""
    environment: params.FunctionShellToolEnvironmentParam | Model | None
    """Where commands run: your own machine, or a container of the API."""
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
    """Whether the model calls the tool itself, from programs that it writes, or both; None for its default."""
