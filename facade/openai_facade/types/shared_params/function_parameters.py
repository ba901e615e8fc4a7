# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias


FunctionParameters: TypeAlias = Mapping[str, object]
"""Function parameters."""

__all__ = ["FunctionParameters"]
