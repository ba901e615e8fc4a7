# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class BetaFileSearchToolParam(TypedDict, total=False):
    """Beta file search tool (`file_search`)."""

    type: Required[Literal["file_search"]]
    """Always `file_search`."""
    file_search: params.BetaFileSearchToolFileSearchParam | Model
    """Settings of the search; left out, the defaults."""
