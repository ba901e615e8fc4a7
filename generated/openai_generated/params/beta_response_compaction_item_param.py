# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseCompactionItemParam(TypedDict, total=False):
    """Beta response compaction item param (`compaction`)."""

    agent: params.BetaAgentTagParam | Model | None
    id: str | None
    type: Required[Literal["compaction"]]
    encrypted_content: Required[str]
