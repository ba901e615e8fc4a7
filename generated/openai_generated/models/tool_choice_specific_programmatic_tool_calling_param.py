# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.specific_programmatic_tool_calling_param import SpecificProgrammaticToolCallingParam


ToolChoiceSpecificProgrammaticToolCallingParam: TypeAlias = SpecificProgrammaticToolCallingParam
"""Tool choice specific programmatic tool calling param."""
