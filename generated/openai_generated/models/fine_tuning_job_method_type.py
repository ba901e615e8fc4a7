# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobMethodType: TypeAlias = Literal["supervised", "dpo", "reinforcement"]
"""Fine tuning job method type: the values known when this was generated."""
