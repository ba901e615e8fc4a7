# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class CompactionTriggerItemParam(TypedDict, total=False):
    """Compaction trigger item param (`compaction_trigger`)."""

    type: Required[Literal["compaction_trigger"]]
    id: str | None
