# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

SessionUpdateParamsReview: TypeAlias = Literal["none", "auto_review"]
"""Session update params review: the values known when this was generated."""
