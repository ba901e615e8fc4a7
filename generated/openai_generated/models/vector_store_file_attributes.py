# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


VectorStoreFileAttributes: TypeAlias = dict[str, str | float | bool]
"""Vector store file attributes: values by name."""
