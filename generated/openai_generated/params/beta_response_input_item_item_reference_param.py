# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Beta response input item item reference."""

    agent: params.BetaAgentTagParam | Model | None
    type: Literal["item_reference"] | None
    id: Required[str]
