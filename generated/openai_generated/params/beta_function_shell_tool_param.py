# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFunctionShellToolParam(TypedDict, total=False):
    """Beta function shell tool param (`shell`)."""

    type: Required[Literal["shell"]]
    environment: params.BetaFunctionShellToolParamEnvironment | Model | None
    allowed_callers: Iterable[Literal["direct", "programmatic"]] | None
