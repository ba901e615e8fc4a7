# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

C2PAValidationStateApi: TypeAlias = Literal["trusted", "valid", "invalid", "not_present"]
"""C 2 pa validation state API: the values known when this was generated."""
