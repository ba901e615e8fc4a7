# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCompactionItemParam(TypedDict, total=False):
    """Response compaction item param (`compaction`)."""

    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
