# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

RunStepType: TypeAlias = Literal["message_creation", "tool_calls"]
"""Run step type: the values known when this was generated."""
