# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


VaultStatusFilterParam: TypeAlias = Literal["active", "archived"] | list[Literal["active", "archived"]]
"""Vault status filter param."""
