# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ItemCustomToolCallOutputOutputPartsInputImageDetail: TypeAlias = Literal["low", "high", "auto", "original"]
"""Item custom tool call output output parts input image detail: the values known when this was generated."""
