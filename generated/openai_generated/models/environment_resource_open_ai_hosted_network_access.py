# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentResourceOpenAIHostedNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment resource open ai hosted network access: the values known when this was generated."""
