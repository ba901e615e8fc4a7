# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias


UsageModerationsBucketWidth: TypeAlias = Literal["1m", "1h", "1d"]
"""Usage moderations bucket width: the values known when this was generated."""
