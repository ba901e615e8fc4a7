# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseCompactionItemParam(TypedDict, total=False):
    """Response compaction item param (`compaction`)."""

    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["compaction"]]
    """Always `compaction`."""
    encrypted_content: Required[str]
    """The compacted conversation, readable for the server only; send it back unchanged."""
