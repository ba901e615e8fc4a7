# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FileObjectStatus: TypeAlias = Literal["uploaded", "processed", "error"]
"""File object status: the values known when this was generated."""
