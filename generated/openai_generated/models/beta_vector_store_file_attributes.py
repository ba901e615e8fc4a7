# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


BetaVectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Beta vector store file attributes: values by name."""
