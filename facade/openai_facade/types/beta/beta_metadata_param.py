# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias


BetaMetadataParam: TypeAlias = Mapping[str, str]
"""Beta metadata param."""

__all__ = ["BetaMetadataParam"]
