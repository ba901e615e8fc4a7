# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListProjectApiKeysOwnerProjectAccess: TypeAlias = Literal["active", "inactive", "any"]
"""List project API keys owner project access: the values known when this was generated."""
