# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


BetaMetadata: TypeAlias = dict[str, str]
"""Beta metadata: values by name."""
