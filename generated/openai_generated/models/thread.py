# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class Thread(Model):
    """Thread (`thread`)."""

    id: str
    """What other calls name the thread by, in the form `thread_…`."""
    object: Literal["thread"] = "thread"
    """Always `thread`."""
    created_at: int
    """When the thread was opened, in seconds since 1970."""
    tool_resources: ThreadToolResources | None = None
    """What the tools have to work with, beside what the assistant has; None for nothing."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the thread; None if there are none."""


@model
class ThreadToolResources(Model):
    """Thread tool resources."""

    code_interpreter: ThreadToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; absent for nothing."""
    file_search: ThreadToolResourcesFileSearch | None = None
    """What the file search looks through; absent for nothing."""


@model
class ThreadToolResourcesCodeInterpreter(Model):
    """Thread tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class ThreadToolResourcesFileSearch(Model):
    """Thread tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
