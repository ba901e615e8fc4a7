# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated import params


ThreadCreateAndRunParamsTool: TypeAlias = (
    params.CodeInterpreterToolParam | params.BetaFileSearchToolParam | params.BetaFunctionToolParam
)
"""Thread create and run params tool: one of 3 kinds, told apart by `type`."""
