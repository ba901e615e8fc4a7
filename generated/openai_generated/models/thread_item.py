# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING, Literal, TypeAlias

from openai_runtime.model import Model, model
from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from openai_generated.models.chat_kit_response_output_text_annotation import ChatKitResponseOutputTextAnnotation
    from openai_generated.models.chat_kit_thread_user_message_item_content import ChatKitThreadUserMessageItemContent


@model
class ChatKitThreadUserMessageItem(Model):
    """Chat kit thread user message item (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.user_message"] = "chatkit.user_message"
    """Always `chatkit.user_message`."""
    content: list[ChatKitThreadUserMessageItemContent]
    """What the user wrote or quoted, in parts."""
    attachments: list[ChatKitAttachment]
    """What the user sent along; empty if nothing."""
    inference_options: ChatKitThreadUserMessageItemInferenceOptions | None = None
    """What the user chose for the answer; None if nothing."""


@model
class ChatKitAttachment(Model):
    """Chat kit attachment."""

    type: Literal["image", "file"]
    """Whether the attachment is a picture or another file."""
    id: str
    """Identifies the attachment."""
    name: str
    """The file name that people see."""
    mime_type: str
    """The kind of content, such as `image/png`."""
    preview_url: str | None = None
    """Where to fetch a small picture of it; None where there is none."""


AttachmentType: TypeAlias = Literal["image", "file"]
"""Attachment type: the values known when this was generated."""


@model
class ChatKitThreadUserMessageItemInferenceOptions(Model):
    """Chat kit thread user message item inference options."""

    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None = None
    """The tool that the user wants used; None to leave it to the workflow."""
    model: str | None = None
    """The model that the user wants; None to leave it to the workflow."""


@model
class ChatKitThreadUserMessageItemInferenceOptionsToolChoice(Model):
    """Chat kit thread user message item inference options tool choice."""

    id: str
    """Which tool is wanted."""


@model
class ChatKitThreadAssistantMessageItem(Model):
    """Chat kit thread assistant message item (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.assistant_message"] = "chatkit.assistant_message"
    """Always `chatkit.assistant_message`."""
    content: list[ChatKitResponseOutputText]
    """What the assistant said, in parts."""


@model
class ChatKitResponseOutputText(Model):
    """Chat kit response output text (`output_text`)."""

    type: Literal["output_text"] = "output_text"
    """Always `output_text`."""
    text: str
    """What the assistant said."""
    annotations: list[ChatKitResponseOutputTextAnnotation]
    """The sources that the text refers to; empty if none."""


@model
class ChatKitWidgetItem(Model):
    """Chat kit widget item (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.widget"] = "chatkit.widget"
    """Always `chatkit.widget`."""
    widget: str
    """What to draw, as JSON text."""


@model
class ChatKitThreadItemListDataChatKitClientToolCall(Model):
    """Chat kit thread item list data chat kit client tool call (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.client_tool_call"] = "chatkit.client_tool_call"
    """Always `chatkit.client_tool_call`."""
    status: Literal["in_progress", "completed"]
    """Whether the browser or app has answered the call."""
    call_id: str
    """What the result is handed in under."""
    name: str
    """The tool that the browser or app is to run."""
    arguments: str
    """The arguments as JSON text, which a model wrote."""
    output: str | None = None
    """What the browser or app answered, as JSON text; None until then."""


ClientToolCallStatus: TypeAlias = Literal["in_progress", "completed"]
"""Client tool call status: the values known when this was generated."""


@model
class ChatKitThreadItemListDataChatKitTask(Model):
    """Chat kit thread item list data chat kit task (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.task"] = "chatkit.task"
    """Always `chatkit.task`."""
    task_type: Literal["custom", "thought"]
    """How the task is shown: as an entry of its own, or as a thought."""
    heading: str | None = None
    """A title for the task; None if it has none."""
    summary: str | None = None
    """What the task did, in words; None if it was not said."""


TaskType: TypeAlias = Literal["custom", "thought"]
"""Task type: the values known when this was generated."""


@model
class ChatKitThreadItemListDataChatKitTaskGroup(Model):
    """Chat kit thread item list data chat kit task group (`chatkit.thread_item`)."""

    id: str
    """Identifies the item in its thread."""
    object: Literal["chatkit.thread_item"] = "chatkit.thread_item"
    """Always `chatkit.thread_item`."""
    created_at: int
    """When the item was added, in seconds since 1970."""
    thread_id: str
    """The thread that the item stands in."""
    type: Literal["chatkit.task_group"] = "chatkit.task_group"
    """Always `chatkit.task_group`."""
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTask]
    """The tasks, in the order they were done."""


@model
class ChatKitThreadItemListDataChatKitTaskGroupTask(Model):
    """Chat kit thread item list data chat kit task group task."""

    type: Literal["custom", "thought"]
    """How the task is shown: as an entry of its own, or as a thought."""
    heading: str | None = None
    """A title for the task; None if it has none."""
    summary: str | None = None
    """What the task did, in words; None if it was not said."""


if TYPE_CHECKING:
    ThreadItem: TypeAlias = (
        ChatKitThreadUserMessageItem
        | ChatKitThreadAssistantMessageItem
        | ChatKitWidgetItem
        | ChatKitThreadItemListDataChatKitClientToolCall
        | ChatKitThreadItemListDataChatKitTask
        | ChatKitThreadItemListDataChatKitTaskGroup
    )
    """Thread item: one of 6 kinds, told apart by `type`."""
else:
    ThreadItem = TaggedUnion(
        "ThreadItem",
        __package__,
        key="type",
        variants={
            "chatkit.assistant_message": "ChatKitThreadAssistantMessageItem",
            "chatkit.client_tool_call": "ChatKitThreadItemListDataChatKitClientToolCall",
            "chatkit.task": "ChatKitThreadItemListDataChatKitTask",
            "chatkit.task_group": "ChatKitThreadItemListDataChatKitTaskGroup",
            "chatkit.user_message": "ChatKitThreadUserMessageItem",
            "chatkit.widget": "ChatKitWidgetItem",
        },
        shapes=(),
    )
