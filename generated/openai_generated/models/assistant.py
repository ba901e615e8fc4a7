# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal

    from openai_generated.models.assistant_response_format_option import AssistantResponseFormatOption
    from openai_generated.models.assistant_tool_schema import AssistantToolSchema


@model
class Assistant(Model):
    """Assistant (`assistant`)."""

    id: str
    """What other calls name the assistant by, in the form `asst_…`."""
    object: Literal["assistant"] = "assistant"
    """Always `assistant`."""
    created_at: int
    """When the assistant was defined, in seconds since 1970."""
    name: str | None = None
    """A label for people, up to 256 characters; None if it has none."""
    description: str | None = None
    """What it is good for, up to 512 characters; None if it was not said."""
    model: str
    """The model that runs use unless they name another."""
    instructions: str | None = None
    """What the model is told before every run, up to 256000 characters; None for nothing."""
    tools: list[AssistantToolSchema]
    """The tools that runs may use, 128 at most."""
    tool_resources: AssistantToolResources | None = None
    """What the tools have to work with, beside what a thread adds; None for nothing."""
    metadata: dict[str, str] | None = None
    """Up to 16 pairs of strings that you keep with the assistant; None if there are none."""
    temperature: float | None = None
    """Randomness of the choice of tokens, 0 to 2; None for the model's own measure."""
    top_p: float | None = None
    """Keep only the likeliest tokens up to this share, 0 to 1; None for the model's own measure."""
    response_format: AssistantResponseFormatOption | None = None
    """The form of the answers: `auto`, text, JSON, or JSON by a schema; None is as `auto`."""


@model
class AssistantToolResources(Model):
    """Assistant tool resources."""

    code_interpreter: AssistantToolResourcesCodeInterpreter | None = None
    """What the code interpreter has to work with; absent for nothing."""
    file_search: AssistantToolResourcesFileSearch | None = None
    """What the file search looks through; absent for nothing."""


@model
class AssistantToolResourcesCodeInterpreter(Model):
    """Assistant tool resources code interpreter."""

    file_ids: list[str] | None = None
    """Uploaded files that its code can open, 20 at most."""


@model
class AssistantToolResourcesFileSearch(Model):
    """Assistant tool resources file search."""

    vector_store_ids: list[str] | None = None
    """The vector store to search; one at most."""
