# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import Iterable, TypedDict


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Beta function shell tool (`shell`)."""

    type: Required[Literal["shell"]]
    environment: params.BetaFunctionShellToolEnvironmentParam | Model | None
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
