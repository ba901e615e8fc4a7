# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EasyInputMessageRole: TypeAlias = Literal["user", "assistant", "system", "developer"]
"""Easy input message role: the values known when this was generated."""
