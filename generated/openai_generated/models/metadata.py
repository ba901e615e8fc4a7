# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TypeAlias


Metadata: TypeAlias = dict[str, str]
"""Metadata: values by name."""
