# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectAPIKeyOwnerType: TypeAlias = Literal["user", "service_account"]
"""Project API key owner type: the values known when this was generated."""
