# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_audio_delta_event import ResponseAudioDeltaEvent, ResponseAudioDoneEvent
    from openai_generated.models.response_audio_transcript_delta_event import (
        ResponseAudioTranscriptDeltaEvent,
        ResponseAudioTranscriptDoneEvent,
    )
    from openai_generated.models.response_code_interpreter_call_code_delta_event import (
        ResponseCodeInterpreterCallCodeDeltaEvent,
        ResponseCodeInterpreterCallCodeDoneEvent,
    )
    from openai_generated.models.response_code_interpreter_call_completed_event import (
        ResponseCodeInterpreterCallCompletedEvent,
        ResponseCodeInterpreterCallInterpretingEvent,
    )
    from openai_generated.models.response_code_interpreter_call_in_progress_event import (
        ResponseCodeInterpreterCallInProgressEvent,
    )
    from openai_generated.models.response_compaction_compacting_event import ResponseCompactionCompactingEvent
    from openai_generated.models.response_completed_event import (
        ResponseCompletedEvent,
        ResponseCreatedEvent,
        ResponseErrorEvent,
        ResponseFailedEvent,
        ResponseIncompleteEvent,
        ResponseQueuedEvent,
    )
    from openai_generated.models.response_content_part_added_event import (
        ResponseContentPartAddedEvent,
        ResponseContentPartDoneEvent,
    )
    from openai_generated.models.response_custom_tool_call_input_delta_event import (
        ResponseCustomToolCallInputDeltaEvent,
        ResponseCustomToolCallInputDoneEvent,
    )
    from openai_generated.models.response_file_search_call_completed_event import (
        ResponseFileSearchCallCompletedEvent,
        ResponseFileSearchCallSearchingEvent,
    )
    from openai_generated.models.response_file_search_call_in_progress_event import (
        ResponseFileSearchCallInProgressEvent,
    )
    from openai_generated.models.response_function_call_arguments_delta_event import (
        ResponseFunctionCallArgumentsDeltaEvent,
        ResponseFunctionCallArgumentsDoneEvent,
    )
    from openai_generated.models.response_image_gen_call_completed_event import (
        ResponseImageGenCallCompletedEvent,
        ResponseImageGenCallGeneratingEvent,
    )
    from openai_generated.models.response_image_gen_call_in_progress_event import ResponseImageGenCallInProgressEvent
    from openai_generated.models.response_image_gen_call_partial_image_event import (
        ResponseImageGenCallPartialImageEvent,
    )
    from openai_generated.models.response_in_progress_event import ResponseInProgressEvent
    from openai_generated.models.response_mcp_call_arguments_delta_event import (
        ResponseMcpCallArgumentsDeltaEvent,
        ResponseMcpCallArgumentsDoneEvent,
    )
    from openai_generated.models.response_mcp_call_completed_event import (
        ResponseMcpCallCompletedEvent,
        ResponseMcpCallFailedEvent,
    )
    from openai_generated.models.response_mcp_call_in_progress_event import ResponseMcpCallInProgressEvent
    from openai_generated.models.response_mcp_list_tools_completed_event import (
        ResponseMcpListToolsCompletedEvent,
        ResponseMcpListToolsFailedEvent,
    )
    from openai_generated.models.response_mcp_list_tools_in_progress_event import ResponseMcpListToolsInProgressEvent
    from openai_generated.models.response_output_item_added_event import (
        ResponseOutputItemAddedEvent,
        ResponseOutputItemDoneEvent,
    )
    from openai_generated.models.response_output_text_annotation_added_event import (
        ResponseOutputTextAnnotationAddedEvent,
    )
    from openai_generated.models.response_reasoning_summary_part_added_event import (
        ResponseReasoningSummaryPartAddedEvent,
        ResponseReasoningSummaryPartDoneEvent,
    )
    from openai_generated.models.response_reasoning_summary_text_delta_event import (
        ResponseReasoningSummaryTextDeltaEvent,
        ResponseReasoningSummaryTextDoneEvent,
    )
    from openai_generated.models.response_reasoning_text_delta_event import (
        ResponseReasoningTextDeltaEvent,
        ResponseReasoningTextDoneEvent,
    )
    from openai_generated.models.response_refusal_delta_event import ResponseRefusalDeltaEvent, ResponseRefusalDoneEvent
    from openai_generated.models.response_shell_call_command_added_event import (
        ResponseShellCallCommandAddedEvent,
        ResponseShellCallCommandDeltaEvent,
        ResponseShellCallCommandDoneEvent,
    )
    from openai_generated.models.response_shell_call_output_content_delta_event import (
        ResponseShellCallOutputContentDeltaEvent,
        ResponseShellCallOutputContentDoneEvent,
    )
    from openai_generated.models.response_text_delta_event import ResponseTextDeltaEvent, ResponseTextDoneEvent
    from openai_generated.models.response_web_search_call_completed_event import (
        ResponseWebSearchCallCompletedEvent,
        ResponseWebSearchCallSearchingEvent,
    )
    from openai_generated.models.response_web_search_call_in_progress_event import ResponseWebSearchCallInProgressEvent

    ResponseStreamEvent: TypeAlias = (
        ResponseAudioDeltaEvent
        | ResponseAudioDoneEvent
        | ResponseAudioTranscriptDeltaEvent
        | ResponseAudioTranscriptDoneEvent
        | ResponseCodeInterpreterCallCodeDeltaEvent
        | ResponseCodeInterpreterCallCodeDoneEvent
        | ResponseCodeInterpreterCallCompletedEvent
        | ResponseCodeInterpreterCallInProgressEvent
        | ResponseCodeInterpreterCallInterpretingEvent
        | ResponseCompletedEvent
        | ResponseContentPartAddedEvent
        | ResponseContentPartDoneEvent
        | ResponseCreatedEvent
        | ResponseErrorEvent
        | ResponseFileSearchCallCompletedEvent
        | ResponseFileSearchCallInProgressEvent
        | ResponseFileSearchCallSearchingEvent
        | ResponseFunctionCallArgumentsDeltaEvent
        | ResponseFunctionCallArgumentsDoneEvent
        | ResponseShellCallCommandAddedEvent
        | ResponseShellCallCommandDeltaEvent
        | ResponseShellCallCommandDoneEvent
        | ResponseShellCallOutputContentDeltaEvent
        | ResponseShellCallOutputContentDoneEvent
        | ResponseInProgressEvent
        | ResponseFailedEvent
        | ResponseIncompleteEvent
        | ResponseOutputItemAddedEvent
        | ResponseOutputItemDoneEvent
        | ResponseReasoningSummaryPartAddedEvent
        | ResponseReasoningSummaryPartDoneEvent
        | ResponseReasoningSummaryTextDeltaEvent
        | ResponseReasoningSummaryTextDoneEvent
        | ResponseReasoningTextDeltaEvent
        | ResponseReasoningTextDoneEvent
        | ResponseRefusalDeltaEvent
        | ResponseRefusalDoneEvent
        | ResponseTextDeltaEvent
        | ResponseTextDoneEvent
        | ResponseWebSearchCallCompletedEvent
        | ResponseWebSearchCallInProgressEvent
        | ResponseWebSearchCallSearchingEvent
        | ResponseImageGenCallCompletedEvent
        | ResponseImageGenCallGeneratingEvent
        | ResponseImageGenCallInProgressEvent
        | ResponseImageGenCallPartialImageEvent
        | ResponseMcpCallArgumentsDeltaEvent
        | ResponseMcpCallArgumentsDoneEvent
        | ResponseMcpCallCompletedEvent
        | ResponseMcpCallFailedEvent
        | ResponseMcpCallInProgressEvent
        | ResponseMcpListToolsCompletedEvent
        | ResponseMcpListToolsFailedEvent
        | ResponseMcpListToolsInProgressEvent
        | ResponseOutputTextAnnotationAddedEvent
        | ResponseQueuedEvent
        | ResponseCustomToolCallInputDeltaEvent
        | ResponseCustomToolCallInputDoneEvent
        | ResponseCompactionCompactingEvent
    )
    """Response stream event: one of 59 kinds, told apart by `type`."""
else:
    ResponseStreamEvent = TaggedUnion(
        "ResponseStreamEvent",
        __package__,
        key="type",
        variants={
            "error": "ResponseErrorEvent",
            "response.audio.delta": "ResponseAudioDeltaEvent",
            "response.audio.done": "ResponseAudioDoneEvent",
            "response.audio.transcript.delta": "ResponseAudioTranscriptDeltaEvent",
            "response.audio.transcript.done": "ResponseAudioTranscriptDoneEvent",
            "response.code_interpreter_call.completed": "ResponseCodeInterpreterCallCompletedEvent",
            "response.code_interpreter_call.in_progress": "ResponseCodeInterpreterCallInProgressEvent",
            "response.code_interpreter_call.interpreting": "ResponseCodeInterpreterCallInterpretingEvent",
            "response.code_interpreter_call_code.delta": "ResponseCodeInterpreterCallCodeDeltaEvent",
            "response.code_interpreter_call_code.done": "ResponseCodeInterpreterCallCodeDoneEvent",
            "response.compaction.compacting": "ResponseCompactionCompactingEvent",
            "response.completed": "ResponseCompletedEvent",
            "response.content_part.added": "ResponseContentPartAddedEvent",
            "response.content_part.done": "ResponseContentPartDoneEvent",
            "response.created": "ResponseCreatedEvent",
            "response.custom_tool_call_input.delta": "ResponseCustomToolCallInputDeltaEvent",
            "response.custom_tool_call_input.done": "ResponseCustomToolCallInputDoneEvent",
            "response.failed": "ResponseFailedEvent",
            "response.file_search_call.completed": "ResponseFileSearchCallCompletedEvent",
            "response.file_search_call.in_progress": "ResponseFileSearchCallInProgressEvent",
            "response.file_search_call.searching": "ResponseFileSearchCallSearchingEvent",
            "response.function_call_arguments.delta": "ResponseFunctionCallArgumentsDeltaEvent",
            "response.function_call_arguments.done": "ResponseFunctionCallArgumentsDoneEvent",
            "response.image_generation_call.completed": "ResponseImageGenCallCompletedEvent",
            "response.image_generation_call.generating": "ResponseImageGenCallGeneratingEvent",
            "response.image_generation_call.in_progress": "ResponseImageGenCallInProgressEvent",
            "response.image_generation_call.partial_image": "ResponseImageGenCallPartialImageEvent",
            "response.in_progress": "ResponseInProgressEvent",
            "response.incomplete": "ResponseIncompleteEvent",
            "response.mcp_call.completed": "ResponseMcpCallCompletedEvent",
            "response.mcp_call.failed": "ResponseMcpCallFailedEvent",
            "response.mcp_call.in_progress": "ResponseMcpCallInProgressEvent",
            "response.mcp_call_arguments.delta": "ResponseMcpCallArgumentsDeltaEvent",
            "response.mcp_call_arguments.done": "ResponseMcpCallArgumentsDoneEvent",
            "response.mcp_list_tools.completed": "ResponseMcpListToolsCompletedEvent",
            "response.mcp_list_tools.failed": "ResponseMcpListToolsFailedEvent",
            "response.mcp_list_tools.in_progress": "ResponseMcpListToolsInProgressEvent",
            "response.output_item.added": "ResponseOutputItemAddedEvent",
            "response.output_item.done": "ResponseOutputItemDoneEvent",
            "response.output_text.annotation.added": "ResponseOutputTextAnnotationAddedEvent",
            "response.output_text.delta": "ResponseTextDeltaEvent",
            "response.output_text.done": "ResponseTextDoneEvent",
            "response.queued": "ResponseQueuedEvent",
            "response.reasoning_summary_part.added": "ResponseReasoningSummaryPartAddedEvent",
            "response.reasoning_summary_part.done": "ResponseReasoningSummaryPartDoneEvent",
            "response.reasoning_summary_text.delta": "ResponseReasoningSummaryTextDeltaEvent",
            "response.reasoning_summary_text.done": "ResponseReasoningSummaryTextDoneEvent",
            "response.reasoning_text.delta": "ResponseReasoningTextDeltaEvent",
            "response.reasoning_text.done": "ResponseReasoningTextDoneEvent",
            "response.refusal.delta": "ResponseRefusalDeltaEvent",
            "response.refusal.done": "ResponseRefusalDoneEvent",
            "response.shell_call_command.added": "ResponseShellCallCommandAddedEvent",
            "response.shell_call_command.delta": "ResponseShellCallCommandDeltaEvent",
            "response.shell_call_command.done": "ResponseShellCallCommandDoneEvent",
            "response.shell_call_output_content.delta": "ResponseShellCallOutputContentDeltaEvent",
            "response.shell_call_output_content.done": "ResponseShellCallOutputContentDoneEvent",
            "response.web_search_call.completed": "ResponseWebSearchCallCompletedEvent",
            "response.web_search_call.in_progress": "ResponseWebSearchCallInProgressEvent",
            "response.web_search_call.searching": "ResponseWebSearchCallSearchingEvent",
        },
        shapes=(),
    )
