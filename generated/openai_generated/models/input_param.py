# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_input_item import ResponseInputItem


InputParam: TypeAlias = str | list[ResponseInputItem]
"""Input param."""
