# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias


Metadata: TypeAlias = Mapping[str, str]
"""Metadata."""

__all__ = ["Metadata"]
