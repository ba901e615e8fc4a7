# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


InputFidelity: TypeAlias = Literal["high", "low"]
"""Input fidelity: the values known when this was generated."""
