# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

StringCheckGraderOperation: TypeAlias = Literal["eq", "ne", "like", "ilike"]
"""String check grader operation: the values known when this was generated."""
