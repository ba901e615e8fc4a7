# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionConfigModel: TypeAlias = Literal["gpt-live-1", "gpt-live-1.1"]
"""Session config model: the values known when this was generated."""
