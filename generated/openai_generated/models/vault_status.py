# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


VaultStatus: TypeAlias = Literal["active", "archived"]
"""Vault status: the values known when this was generated."""
