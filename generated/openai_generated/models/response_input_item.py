# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.easy_input_message import EasyInputMessage
    from openai_generated.models.item import Item
    from openai_generated.models.response_configuration_update_item_param import ResponseConfigurationUpdateItemParam
    from openai_generated.models.response_configuration_update_item_reasoning import (
        ResponseConfigurationUpdateItemReasoning,
    )
    from openai_generated.models.response_configuration_update_item_text import ResponseConfigurationUpdateItemText


@model
class CompactionTriggerItemParam(Model):
    """Compaction trigger item param (`compaction_trigger`)."""

    type: Literal["compaction_trigger"] = "compaction_trigger"
    """Always `compaction_trigger`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""


@model
class ResponseInputItemItemReference(Model):
    """Response input item item reference."""

    type: Literal["item_reference"] | None = None
    """Marks a reference; may be left out."""
    id: str
    """The id of the stored item that stands here."""


@model
class ProgramItemParam(Model):
    """Program item param (`program`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["program"] = "program"
    """Always `program`."""
    call_id: str
    """The id of the tool call, which call and output share."""
    code: str
    """The program that the model wrote to call tools with."""
    fingerprint: str
    """An opaque mark of the program; send it back unchanged."""


@model
class ProgramOutputItemParam(Model):
    """Program output item param (`program_output`)."""

    id: str
    """Names the item in events, references and deletions."""
    type: Literal["program_output"] = "program_output"
    """Always `program_output`."""
    call_id: str
    """The id of the tool call, which call and output share."""
    result: str
    """What the program printed or returned."""
    status: Literal["completed", "incomplete"]
    """Whether the program ran to its end: completed or incomplete."""


ProgramOutputItemStatus: TypeAlias = Literal["completed", "incomplete"]
"""Program output item status: the values known when this was generated."""


@model
class ResponseConfigurationUpdateItemParamParam(Model):
    """Response configuration update item param param (`configuration_update`)."""

    type: Literal["configuration_update"] = "configuration_update"
    """Always `configuration_update`."""
    id: str | None = None
    """Names the item when it comes from an earlier answer; leave it out for a new one."""
    reasoning: ResponseConfigurationUpdateItemReasoning | None = None
    """How the model thinks from this item on."""
    text: ResponseConfigurationUpdateItemText | None = None
    """What form the text has from this item on."""


if TYPE_CHECKING:
    ResponseInputItem: TypeAlias = (
        EasyInputMessage
        | Item
        | CompactionTriggerItemParam
        | ResponseInputItemItemReference
        | ProgramItemParam
        | ProgramOutputItemParam
        | ResponseConfigurationUpdateItemParamParam
        | ResponseConfigurationUpdateItemParam
    )
    """Response input item: one of 8 kinds, told apart by `type`."""
else:
    ResponseInputItem = TaggedUnion(
        "ResponseInputItem",
        __package__,
        key="type",
        variants={
            "additional_tools": "AdditionalToolsItemParam",
            "apply_patch_call": "ResponseInputItemApplyPatchCall",
            "apply_patch_call_output": "ResponseInputItemApplyPatchCallOutput",
            "code_interpreter_call": "ResponseCodeInterpreterToolCall",
            "compaction": "ResponseCompactionItemParam",
            "compaction_trigger": "CompactionTriggerItemParam",
            "computer_call": "ResponseComputerToolCall",
            "computer_call_output": "ResponseInputItemComputerCallOutput",
            "configuration_update": (
                ((), "ResponseConfigurationUpdateItemParamParam"),
                ((), "ResponseConfigurationUpdateItemParam"),
            ),
            "custom_tool_call": "ResponseCustomToolCall",
            "custom_tool_call_output": "ResponseCustomToolCallOutput",
            "file_search_call": "ResponseFileSearchToolCall",
            "function_call": "ResponseFunctionToolCall",
            "function_call_output": "ResponseInputItemFunctionCallOutput",
            "image_generation_call": "ResponseInputItemImageGenerationCall",
            "item_reference": "ResponseInputItemItemReference",
            "local_shell_call": "ResponseInputItemLocalShellCall",
            "local_shell_call_output": "ResponseInputItemLocalShellCallOutput",
            "mcp_approval_request": "ResponseInputItemMcpApprovalRequest",
            "mcp_approval_response": "ResponseInputItemMcpApprovalResponse",
            "mcp_call": "ResponseInputItemMcpCall",
            "mcp_list_tools": "ResponseInputItemMcpListTools",
            "message": (
                (
                    (
                        "id",
                        "role",
                        "content",
                        "status",
                    ),
                    "ResponseOutputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "EasyInputMessage",
                ),
                (
                    (
                        "role",
                        "content",
                    ),
                    "ResponseInputItemMessage",
                ),
            ),
            "program": "ProgramItemParam",
            "program_output": "ProgramOutputItemParam",
            "reasoning": "ResponseReasoningItem",
            "shell_call": "ResponseInputItemShellCall",
            "shell_call_output": "ResponseInputItemShellCallOutput",
            "tool_search_call": "ResponseInputItemToolSearchCall",
            "tool_search_output": "ResponseToolSearchOutputItemParam",
            "web_search_call": "ResponseFunctionWebSearch",
        },
        shapes=(
            (
                (
                    "role",
                    "content",
                ),
                "EasyInputMessage",
            ),
            (
                (
                    "role",
                    "content",
                ),
                "ResponseInputItemMessage",
            ),
            (("id",), "ResponseInputItemItemReference"),
        ),
    )
