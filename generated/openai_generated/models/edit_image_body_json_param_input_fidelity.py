# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EditImageBodyJsonParamInputFidelity: TypeAlias = Literal["high", "low"]
"""Edit image body JSON param input fidelity: the values known when this was generated."""
