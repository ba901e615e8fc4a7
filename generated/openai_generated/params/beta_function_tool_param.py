# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFunctionToolParam(TypedDict, total=False):
    """Beta function tool (`function`)."""

    type: Required[Literal["function"]]
    """Always `function`."""
    function: Required[params.FunctionDefinitionParam | Model]
    """The name, purpose and parameters of a function of yours."""
