# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

EnvironmentCreateParamsEnvironmentNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Environment create params environment network access: the values known when this was generated."""
