# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

ProjectAPIKeyOwnerProjectAccess: TypeAlias = Literal["active", "inactive"]
"""Project API key owner project access: the values known when this was generated."""
