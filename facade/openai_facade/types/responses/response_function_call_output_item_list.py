# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_function_call_output_item import ResponseFunctionCallOutputItem


ResponseFunctionCallOutputItemList: TypeAlias = list[ResponseFunctionCallOutputItem]
"""Response function call output item list."""

__all__ = ["ResponseFunctionCallOutputItemList"]
