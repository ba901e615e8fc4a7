# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

TemplateCreateParamsNetworkAccess: TypeAlias = Literal["enabled", "disabled", "restricted"]
"""Template create params network access: the values known when this was generated."""
