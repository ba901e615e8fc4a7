# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.types import TypedDict


class ResponseItemReferenceParam(TypedDict, total=False):
    """Response item reference (`item_reference`)."""

    id: Required[str]
    """The id of the item that is meant."""
    type: Required[Literal["item_reference"]]
    """Always `item_reference`."""


RealtimeResponseCreateParamsWithReferencesParamInput: TypeAlias = (
    params.RealtimeConversationItemParam | params.ResponseItemReferenceParam
)
"""Realtime response create params with references param input: one of 2 kinds, told apart by `type`."""
