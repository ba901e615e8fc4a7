# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias

from openai_generated.models.response_steer_input_item_list import ResponseSteerInputItemList


ResponseSteerInput: TypeAlias = str | list[ResponseSteerInputItemList]
"""Response steer input."""
