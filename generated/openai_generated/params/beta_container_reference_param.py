# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaContainerReferenceParam(TypedDict, total=False):
    """Beta container reference (`container_reference`)."""

    type: Required[Literal["container_reference"]]
    container_id: Required[str]
