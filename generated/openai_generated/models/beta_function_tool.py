# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.function_definition import FunctionDefinition


@model
class BetaFunctionTool(Model):
    """Beta function tool (`function`)."""

    type: Literal["function"] = "function"
    """Always `function`."""
    function: FunctionDefinition
    """The name, purpose and parameters of a function of yours."""
