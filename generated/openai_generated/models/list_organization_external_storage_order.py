# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


ListOrganizationExternalStorageOrder: TypeAlias = Literal["asc", "desc"]
"""List organization external storage order: the values known when this was generated."""
