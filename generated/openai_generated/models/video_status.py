# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

VideoStatus: TypeAlias = Literal["queued", "in_progress", "completed", "failed"]
"""Video status: the values known when this was generated."""
