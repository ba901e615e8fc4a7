# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponseItemReferenceParam(TypedDict, total=False):
    """Response item reference (`item_reference`)."""

    id: Required[str]
    type: Required[Literal["item_reference"]]
