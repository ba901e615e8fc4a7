# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentResourceOpenAIHostedContainerSize: TypeAlias = Literal["small", "medium", "large"]
"""Environment resource open ai hosted container size: the values known when this was generated."""
