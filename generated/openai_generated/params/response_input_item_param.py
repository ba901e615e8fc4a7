# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import Literal, Required, TypeAlias

from openai_generated import params
from openai_runtime.model import Model
from openai_runtime.types import TypedDict


class CompactionTriggerItemParam(TypedDict, total=False):
    """Compaction trigger item param (`compaction_trigger`)."""

    type: Required[Literal["compaction_trigger"]]
    """Always `compaction_trigger`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""


class ResponseInputItemItemReferenceParam(TypedDict, total=False):
    """Response input item item reference."""

    type: Literal["item_reference"] | None
    """Marks a reference; may be left out."""
    id: Required[str]
    """The id of the stored item that stands here."""


class ProgramItemParam(TypedDict, total=False):
    """Program item param (`program`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program"]]
    """Always `program`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    code: Required[str]
    """The program that the model wrote to call tools with."""
    fingerprint: Required[str]
    """An opaque mark of the program; send it back unchanged."""


class ProgramOutputItemParam(TypedDict, total=False):
    """Program output item param (`program_output`)."""

    id: Required[str]
    """Names the item in events, references and deletions."""
    type: Required[Literal["program_output"]]
    """Always `program_output`."""
    call_id: Required[str]
    """The id of the tool call, which call and output share."""
    result: Required[str]
    """What the program printed or returned."""
    status: Required[Literal["completed", "incomplete"]]
    """Whether the program ran to its end: completed or incomplete."""


class ResponseConfigurationUpdateItemParamParam(TypedDict, total=False):
    """Response configuration update item param param (`configuration_update`)."""

    type: Required[Literal["configuration_update"]]
    """Always `configuration_update`."""
    id: str | None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    reasoning: params.ResponseConfigurationUpdateItemReasoningParam | Model
    """How the model thinks from this item on."""
    text: params.ResponseConfigurationUpdateItemTextParam | Model
    """What form the text has from this item on."""


ResponseInputItemParam: TypeAlias = (
    params.EasyInputMessageParam
    | params.ItemParam
    | params.CompactionTriggerItemParam
    | params.ResponseInputItemItemReferenceParam
    | params.ProgramItemParam
    | params.ProgramOutputItemParam
    | params.ResponseConfigurationUpdateItemParamParam
    | params.ResponseConfigurationUpdateItemParam
)
"""Response input item: one of 8 kinds, told apart by `type`."""
