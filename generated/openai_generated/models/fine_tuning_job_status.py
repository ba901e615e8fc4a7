# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, TypeAlias

FineTuningJobStatus: TypeAlias = Literal["validating_files", "queued", "running", "succeeded", "failed", "cancelled"]
"""Fine tuning job status: the values known when this was generated."""
