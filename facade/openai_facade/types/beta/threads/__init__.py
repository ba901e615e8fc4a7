# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.beta.threads import (
        annotation as annotation,
        annotation_delta as annotation_delta,
        file_citation_annotation as file_citation_annotation,
        file_citation_delta_annotation as file_citation_delta_annotation,
        file_path_annotation as file_path_annotation,
        file_path_delta_annotation as file_path_delta_annotation,
        image_file as image_file,
        image_file_content_block as image_file_content_block,
        image_file_content_block_param as image_file_content_block_param,
        image_file_delta as image_file_delta,
        image_file_delta_block as image_file_delta_block,
        image_file_param as image_file_param,
        image_url as image_url,
        image_url_content_block as image_url_content_block,
        image_url_content_block_param as image_url_content_block_param,
        image_url_delta as image_url_delta,
        image_url_delta_block as image_url_delta_block,
        image_url_param as image_url_param,
        message as message,
        message_content as message_content,
        message_content_delta as message_content_delta,
        message_content_part_param as message_content_part_param,
        message_create_params as message_create_params,
        message_deleted as message_deleted,
        message_delta as message_delta,
        message_delta_event as message_delta_event,
        message_list_params as message_list_params,
        message_update_params as message_update_params,
        refusal_content_block as refusal_content_block,
        refusal_delta_block as refusal_delta_block,
        required_action_function_tool_call as required_action_function_tool_call,
        run as run,
        run_create_params as run_create_params,
        run_list_params as run_list_params,
        run_status as run_status,
        run_submit_tool_outputs_params as run_submit_tool_outputs_params,
        run_update_params as run_update_params,
        runs as runs,
        text as text,
        text_content_block as text_content_block,
        text_content_block_param as text_content_block_param,
        text_delta as text_delta,
        text_delta_block as text_delta_block,
    )
    from openai_generated.models.annotation import Annotation as Annotation
    from openai_generated.models.annotation_delta import AnnotationDelta as AnnotationDelta
    from openai_generated.models.file_citation_annotation import FileCitationAnnotation as FileCitationAnnotation
    from openai_generated.models.file_citation_delta_annotation import (
        FileCitationDeltaAnnotation as FileCitationDeltaAnnotation,
    )
    from openai_generated.models.file_path_annotation import FilePathAnnotation as FilePathAnnotation
    from openai_generated.models.file_path_delta_annotation import FilePathDeltaAnnotation as FilePathDeltaAnnotation
    from openai_generated.models.image_file import ImageFile as ImageFile
    from openai_generated.models.image_file_content_block import ImageFileContentBlock as ImageFileContentBlock
    from openai_generated.models.image_file_delta import ImageFileDelta as ImageFileDelta
    from openai_generated.models.image_file_delta_block import ImageFileDeltaBlock as ImageFileDeltaBlock
    from openai_generated.models.image_url import ImageURL as ImageURL
    from openai_generated.models.image_url_content_block import ImageURLContentBlock as ImageURLContentBlock
    from openai_generated.models.image_url_delta import ImageURLDelta as ImageURLDelta
    from openai_generated.models.image_url_delta_block import ImageURLDeltaBlock as ImageURLDeltaBlock
    from openai_generated.models.message_content import MessageContent as MessageContent
    from openai_generated.models.message_content_delta import MessageContentDelta as MessageContentDelta
    from openai_generated.models.message_deleted import MessageDeleted as MessageDeleted
    from openai_generated.models.message_delta import MessageDelta as MessageDelta
    from openai_generated.models.message_delta_event import MessageDeltaEvent as MessageDeltaEvent
    from openai_generated.models.refusal_content_block import RefusalContentBlock as RefusalContentBlock
    from openai_generated.models.refusal_delta_block import RefusalDeltaBlock as RefusalDeltaBlock
    from openai_generated.models.required_action_function_tool_call import (
        RequiredActionFunctionToolCall as RequiredActionFunctionToolCall,
    )
    from openai_generated.models.run import Run as Run
    from openai_generated.models.run_status import RunStatus as RunStatus
    from openai_generated.models.text import Text as Text
    from openai_generated.models.text_content_block import TextContentBlock as TextContentBlock
    from openai_generated.models.text_delta import TextDelta as TextDelta
    from openai_generated.models.text_delta_block import TextDeltaBlock as TextDeltaBlock
    from openai_generated.models.thread_message import ThreadMessage as Message
    from openai_generated.params.image_file_content_block_param import (
        ImageFileContentBlockParam as ImageFileContentBlockParam,
    )
    from openai_generated.params.image_file_param import ImageFileParam as ImageFileParam
    from openai_generated.params.image_url_content_block_param import (
        ImageURLContentBlockParam as ImageURLContentBlockParam,
    )
    from openai_generated.params.image_url_param import ImageURLParam as ImageURLParam
    from openai_generated.params.list_messages_params import ListMessagesParams as MessageListParams
    from openai_generated.params.list_runs_params import ListRunsParams as RunListParams
    from openai_generated.params.message_content_part_param import MessageContentPartParam as MessageContentPartParam
    from openai_generated.params.message_create_params import MessageCreateParams as MessageCreateParams
    from openai_generated.params.message_update_params import MessageUpdateParams as MessageUpdateParams
    from openai_generated.params.run_submit_tool_outputs_params import (
        RunSubmitToolOutputsParams as RunSubmitToolOutputsParams,
    )
    from openai_generated.params.run_update_params import RunUpdateParams as RunUpdateParams
    from openai_generated.params.text_content_block_param import TextContentBlockParam as TextContentBlockParam
    from openai_generated.params.thread_run_create_params import ThreadRunCreateParams as RunCreateParams


__all__ = [
    "Annotation",
    "AnnotationDelta",
    "FileCitationAnnotation",
    "FileCitationDeltaAnnotation",
    "FilePathAnnotation",
    "FilePathDeltaAnnotation",
    "ImageFile",
    "ImageFileContentBlock",
    "ImageFileContentBlockParam",
    "ImageFileDelta",
    "ImageFileDeltaBlock",
    "ImageFileParam",
    "ImageURL",
    "ImageURLContentBlock",
    "ImageURLContentBlockParam",
    "ImageURLDelta",
    "ImageURLDeltaBlock",
    "ImageURLParam",
    "Message",
    "MessageContent",
    "MessageContentDelta",
    "MessageContentPartParam",
    "MessageCreateParams",
    "MessageDeleted",
    "MessageDelta",
    "MessageDeltaEvent",
    "MessageListParams",
    "MessageUpdateParams",
    "RefusalContentBlock",
    "RefusalDeltaBlock",
    "RequiredActionFunctionToolCall",
    "Run",
    "RunCreateParams",
    "RunListParams",
    "RunStatus",
    "RunSubmitToolOutputsParams",
    "RunUpdateParams",
    "Text",
    "TextContentBlock",
    "TextContentBlockParam",
    "TextDelta",
    "TextDeltaBlock",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Annotation": "openai_generated.models.annotation",
        "AnnotationDelta": "openai_generated.models.annotation_delta",
        "FileCitationAnnotation": "openai_generated.models.file_citation_annotation",
        "FileCitationDeltaAnnotation": "openai_generated.models.file_citation_delta_annotation",
        "FilePathAnnotation": "openai_generated.models.file_path_annotation",
        "FilePathDeltaAnnotation": "openai_generated.models.file_path_delta_annotation",
        "ImageFile": "openai_generated.models.image_file",
        "ImageFileContentBlock": "openai_generated.models.image_file_content_block",
        "ImageFileContentBlockParam": "openai_generated.params.image_file_content_block_param",
        "ImageFileDelta": "openai_generated.models.image_file_delta",
        "ImageFileDeltaBlock": "openai_generated.models.image_file_delta_block",
        "ImageFileParam": "openai_generated.params.image_file_param",
        "ImageURL": "openai_generated.models.image_url",
        "ImageURLContentBlock": "openai_generated.models.image_url_content_block",
        "ImageURLContentBlockParam": "openai_generated.params.image_url_content_block_param",
        "ImageURLDelta": "openai_generated.models.image_url_delta",
        "ImageURLDeltaBlock": "openai_generated.models.image_url_delta_block",
        "ImageURLParam": "openai_generated.params.image_url_param",
        "Message": "openai_generated.models.thread_message:ThreadMessage",
        "MessageContent": "openai_generated.models.message_content",
        "MessageContentDelta": "openai_generated.models.message_content_delta",
        "MessageContentPartParam": "openai_generated.params.message_content_part_param",
        "MessageCreateParams": "openai_generated.params.message_create_params",
        "MessageDeleted": "openai_generated.models.message_deleted",
        "MessageDelta": "openai_generated.models.message_delta",
        "MessageDeltaEvent": "openai_generated.models.message_delta_event",
        "MessageListParams": "openai_generated.params.list_messages_params:ListMessagesParams",
        "MessageUpdateParams": "openai_generated.params.message_update_params",
        "RefusalContentBlock": "openai_generated.models.refusal_content_block",
        "RefusalDeltaBlock": "openai_generated.models.refusal_delta_block",
        "RequiredActionFunctionToolCall": "openai_generated.models.required_action_function_tool_call",
        "Run": "openai_generated.models.run",
        "RunCreateParams": "openai_generated.params.thread_run_create_params:ThreadRunCreateParams",
        "RunListParams": "openai_generated.params.list_runs_params:ListRunsParams",
        "RunStatus": "openai_generated.models.run_status",
        "RunSubmitToolOutputsParams": "openai_generated.params.run_submit_tool_outputs_params",
        "RunUpdateParams": "openai_generated.params.run_update_params",
        "Text": "openai_generated.models.text",
        "TextContentBlock": "openai_generated.models.text_content_block",
        "TextContentBlockParam": "openai_generated.params.text_content_block_param",
        "TextDelta": "openai_generated.models.text_delta",
        "TextDeltaBlock": "openai_generated.models.text_delta_block",
        "annotation": ".annotation:",
        "annotation_delta": ".annotation_delta:",
        "file_citation_annotation": ".file_citation_annotation:",
        "file_citation_delta_annotation": ".file_citation_delta_annotation:",
        "file_path_annotation": ".file_path_annotation:",
        "file_path_delta_annotation": ".file_path_delta_annotation:",
        "image_file": ".image_file:",
        "image_file_content_block": ".image_file_content_block:",
        "image_file_content_block_param": ".image_file_content_block_param:",
        "image_file_delta": ".image_file_delta:",
        "image_file_delta_block": ".image_file_delta_block:",
        "image_file_param": ".image_file_param:",
        "image_url": ".image_url:",
        "image_url_content_block": ".image_url_content_block:",
        "image_url_content_block_param": ".image_url_content_block_param:",
        "image_url_delta": ".image_url_delta:",
        "image_url_delta_block": ".image_url_delta_block:",
        "image_url_param": ".image_url_param:",
        "message": ".message:",
        "message_content": ".message_content:",
        "message_content_delta": ".message_content_delta:",
        "message_content_part_param": ".message_content_part_param:",
        "message_create_params": ".message_create_params:",
        "message_deleted": ".message_deleted:",
        "message_delta": ".message_delta:",
        "message_delta_event": ".message_delta_event:",
        "message_list_params": ".message_list_params:",
        "message_update_params": ".message_update_params:",
        "refusal_content_block": ".refusal_content_block:",
        "refusal_delta_block": ".refusal_delta_block:",
        "required_action_function_tool_call": ".required_action_function_tool_call:",
        "run": ".run:",
        "run_create_params": ".run_create_params:",
        "run_list_params": ".run_list_params:",
        "run_status": ".run_status:",
        "run_submit_tool_outputs_params": ".run_submit_tool_outputs_params:",
        "run_update_params": ".run_update_params:",
        "runs": ".runs:",
        "text": ".text:",
        "text_content_block": ".text_content_block:",
        "text_content_block_param": ".text_content_block_param:",
        "text_delta": ".text_delta:",
        "text_delta_block": ".text_delta_block:",
    },
)
