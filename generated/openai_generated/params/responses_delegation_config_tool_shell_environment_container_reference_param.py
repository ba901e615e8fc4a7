# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class ResponsesDelegationConfigToolShellEnvironmentContainerReferenceParam(TypedDict, total=False):
    """Responses delegation config tool shell environment container reference (`container_reference`)."""

    container_id: Required[str]
    type: Required[Literal["container_reference"]]
