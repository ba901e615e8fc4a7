# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseCompactionItemParam(TypedDict, total=False):
    """Beta response compaction item param (`compaction`)."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    type: Required[Literal["compaction"]]
    """Always `compaction`."""
    encrypted_content: Required[str]
    """The compacted conversation, readable for the server only; send it back unchanged."""
