# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Beta response input item item reference."""

    agent: params.BetaAgentTagParam | Model | None
    """Which agent of the response this comes from; absent unless several work on it."""
    type: Literal["item_reference"] | None
    """Marks a reference; may be left out."""
    id: Required[str]
    """The id of the stored item that stands here."""
