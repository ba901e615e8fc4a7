# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.model import Model, model

if TYPE_CHECKING:
    from typing import Literal


@model
class ResponseFileSearchCallCompletedEvent(Model):
    """Response file search call completed event (`response.file_search_call.completed`)."""

    type: Literal["response.file_search_call.completed"] = "response.file_search_call.completed"
    """Always `response.file_search_call.completed`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""


@model
class ResponseFileSearchCallSearchingEvent(Model):
    """Response file search call searching event (`response.file_search_call.searching`)."""

    type: Literal["response.file_search_call.searching"] = "response.file_search_call.searching"
    """Always `response.file_search_call.searching`."""
    output_index: int
    """Which item of the response's output this is about, counted from 0."""
    item_id: str
    """The item that this is about."""
    sequence_number: int
    """The position of the event in the stream; a reader that was cut off starts again behind it."""
