# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ContainerReferenceParam(TypedDict, total=False):
    """Container reference (`container_reference`)."""

    type: Required[Literal["container_reference"]]
    """Always `container_reference`."""
    container_id: Required[str]
    """The container to work in, made beforehand."""
