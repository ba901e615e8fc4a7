# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectServiceAccountRole: TypeAlias = Literal["owner", "member", "none"]
"""Project service account role: the values known when this was generated."""
