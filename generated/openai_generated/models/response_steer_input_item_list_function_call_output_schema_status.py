# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ResponseSteerInputItemListFunctionCallOutputSchemaStatus: TypeAlias = Literal["in_progress", "completed", "incomplete"]
"""Response steer input item list function call output schema status: the values known when this was generated."""
