# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.input_content_schema import InputContentSchema


AgentFunctionCallOutput: TypeAlias = str | list[InputContentSchema]
"""Agent function call output."""
