# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


RetrieveProjectGroupGroupType: TypeAlias = Literal["group", "tenant_group"]
"""Retrieve project group group type: the values known when this was generated."""
