# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.beta_file_search_tool_file_search import BetaFileSearchToolFileSearch


@model
class BetaFileSearchTool(Model):
    """Beta file search tool (`file_search`)."""

    type: Literal["file_search"] = "file_search"
    """Always `file_search`."""
    file_search: BetaFileSearchToolFileSearch | None = None
    """Settings of the search; left out, the defaults."""
