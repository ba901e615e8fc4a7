# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class StaticFileChunkingStrategyObjectParam(TypedDict, total=False):
    """Static file chunking strategy object param (`static`)."""

    type: Required[Literal["static"]]
    """Always `static`."""
    static: Required[params.StaticFileChunkingStrategyParam | Model]
    """The sizes to cut the file by."""
