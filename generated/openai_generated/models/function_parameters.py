# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


FunctionParameters: TypeAlias = dict[str, object]
"""Function parameters: values by name."""
