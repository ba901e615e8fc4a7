# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.assistant_tools_file_search_type_only import (
        AssistantToolsFileSearchTypeOnly as AttachmentToolAssistantToolsFileSearchTypeOnly,
    )
    from openai_generated.models.thread_message import (
        ThreadMessage as Message,
        ThreadMessageAttachment as Attachment,
        ThreadMessageIncompleteDetails as IncompleteDetails,
    )
    from openai_generated.models.thread_message_attachment_tool import ThreadMessageAttachmentTool as AttachmentTool


__all__ = [
    "Attachment",
    "AttachmentTool",
    "AttachmentToolAssistantToolsFileSearchTypeOnly",
    "IncompleteDetails",
    "Message",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Attachment": "openai_generated.models.thread_message:ThreadMessageAttachment",
        "AttachmentTool": "openai_generated.models.thread_message_attachment_tool:ThreadMessageAttachmentTool",
        "AttachmentToolAssistantToolsFileSearchTypeOnly": "openai_generated.models.assistant_tools_file_search_type_only:AssistantToolsFileSearchTypeOnly",
        "IncompleteDetails": "openai_generated.models.thread_message:ThreadMessageIncompleteDetails",
        "Message": "openai_generated.models.thread_message:ThreadMessage",
    },
)
