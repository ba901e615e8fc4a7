# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_runtime.types import TypedDict


class BetaContainerFileCitationParam(TypedDict, total=False):
    """Beta container file citation param (`container_file_citation`)."""

    type: Required[Literal["container_file_citation"]]
    start_index: Required[int]
    end_index: Required[int]
    container_id: Required[str]
    file_id: Required[str]
    filename: Required[str]
