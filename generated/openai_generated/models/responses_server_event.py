# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_steer_accepted_event import ResponseSteerAcceptedEvent
    from openai_generated.models.response_steer_failed_event import ResponseSteerFailedEvent
    from openai_generated.models.response_steer_pending_event import ResponseSteerPendingEvent
    from openai_generated.models.response_ws_error import ResponseWsError
    from openai_generated.models.responses_server_event_response_audio_delta import (
        ResponsesServerEventResponseAudioDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_done import ResponsesServerEventResponseAudioDone
    from openai_generated.models.responses_server_event_response_audio_transcript_delta import (
        ResponsesServerEventResponseAudioTranscriptDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_done import (
        ResponsesServerEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_done import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_completed import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.responses_server_event_response_compaction_ws_compacting import (
        ResponsesServerEventResponseCompactionWsCompacting,
    )
    from openai_generated.models.responses_server_event_response_completed import ResponsesServerEventResponseCompleted
    from openai_generated.models.responses_server_event_response_content_part_added import (
        ResponsesServerEventResponseContentPartAdded,
    )
    from openai_generated.models.responses_server_event_response_content_part_done import (
        ResponsesServerEventResponseContentPartDone,
    )
    from openai_generated.models.responses_server_event_response_created import ResponsesServerEventResponseCreated
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_delta import (
        ResponsesServerEventResponseCustomToolCallInputDelta,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_done import (
        ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.responses_server_event_response_failed import ResponsesServerEventResponseFailed
    from openai_generated.models.responses_server_event_response_file_search_call_completed import (
        ResponsesServerEventResponseFileSearchCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_in_progress import (
        ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_searching import (
        ResponsesServerEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_delta import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_done import (
        ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_completed import (
        ResponsesServerEventResponseImageGenerationCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_generating import (
        ResponsesServerEventResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_in_progress import (
        ResponsesServerEventResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_partial_image import (
        ResponsesServerEventResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.responses_server_event_response_in_progress import (
        ResponsesServerEventResponseInProgress,
    )
    from openai_generated.models.responses_server_event_response_incomplete import (
        ResponsesServerEventResponseIncomplete,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_delta import (
        ResponsesServerEventResponseMcpCallArgumentsDelta,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_done import (
        ResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_completed import (
        ResponsesServerEventResponseMcpCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_failed import (
        ResponsesServerEventResponseMcpCallFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_in_progress import (
        ResponsesServerEventResponseMcpCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_completed import (
        ResponsesServerEventResponseMcpListToolsCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_failed import (
        ResponsesServerEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress import (
        ResponsesServerEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.responses_server_event_response_output_item_added import (
        ResponsesServerEventResponseOutputItemAdded,
    )
    from openai_generated.models.responses_server_event_response_output_item_done import (
        ResponsesServerEventResponseOutputItemDone,
    )
    from openai_generated.models.responses_server_event_response_output_text_annotation_added import (
        ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.responses_server_event_response_output_text_delta import (
        ResponsesServerEventResponseOutputTextDelta,
    )
    from openai_generated.models.responses_server_event_response_output_text_done import (
        ResponsesServerEventResponseOutputTextDone,
    )
    from openai_generated.models.responses_server_event_response_queued import ResponsesServerEventResponseQueued
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_added import (
        ResponsesServerEventResponseReasoningSummaryPartAdded,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_done import (
        ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_delta import (
        ResponsesServerEventResponseReasoningSummaryTextDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_done import (
        ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_delta import (
        ResponsesServerEventResponseReasoningTextDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_done import (
        ResponsesServerEventResponseReasoningTextDone,
    )
    from openai_generated.models.responses_server_event_response_refusal_delta import (
        ResponsesServerEventResponseRefusalDelta,
    )
    from openai_generated.models.responses_server_event_response_refusal_done import (
        ResponsesServerEventResponseRefusalDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_added import (
        ResponsesServerEventResponseShellCallCommandAdded,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_delta import (
        ResponsesServerEventResponseShellCallCommandDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_done import (
        ResponsesServerEventResponseShellCallCommandDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_delta import (
        ResponsesServerEventResponseShellCallOutputContentDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_done import (
        ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_completed import (
        ResponsesServerEventResponseWebSearchCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_in_progress import (
        ResponsesServerEventResponseWebSearchCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_searching import (
        ResponsesServerEventResponseWebSearchCallSearching,
    )

    ResponsesServerEvent: TypeAlias = (
        ResponsesServerEventResponseAudioDelta
        | ResponsesServerEventResponseAudioDone
        | ResponsesServerEventResponseAudioTranscriptDelta
        | ResponsesServerEventResponseAudioTranscriptDone
        | ResponsesServerEventResponseCodeInterpreterCallCodeDelta
        | ResponsesServerEventResponseCodeInterpreterCallCodeDone
        | ResponsesServerEventResponseCodeInterpreterCallCompleted
        | ResponsesServerEventResponseCodeInterpreterCallInProgress
        | ResponsesServerEventResponseCodeInterpreterCallInterpreting
        | ResponsesServerEventResponseCompleted
        | ResponsesServerEventResponseContentPartAdded
        | ResponsesServerEventResponseContentPartDone
        | ResponsesServerEventResponseCreated
        | ResponsesServerEventResponseFileSearchCallCompleted
        | ResponsesServerEventResponseFileSearchCallInProgress
        | ResponsesServerEventResponseFileSearchCallSearching
        | ResponsesServerEventResponseFunctionCallArgumentsDelta
        | ResponsesServerEventResponseFunctionCallArgumentsDone
        | ResponsesServerEventResponseShellCallCommandAdded
        | ResponsesServerEventResponseShellCallCommandDelta
        | ResponsesServerEventResponseShellCallCommandDone
        | ResponsesServerEventResponseShellCallOutputContentDelta
        | ResponsesServerEventResponseShellCallOutputContentDone
        | ResponsesServerEventResponseInProgress
        | ResponsesServerEventResponseFailed
        | ResponsesServerEventResponseIncomplete
        | ResponsesServerEventResponseOutputItemAdded
        | ResponsesServerEventResponseOutputItemDone
        | ResponsesServerEventResponseReasoningSummaryPartAdded
        | ResponsesServerEventResponseReasoningSummaryPartDone
        | ResponsesServerEventResponseReasoningSummaryTextDelta
        | ResponsesServerEventResponseReasoningSummaryTextDone
        | ResponsesServerEventResponseReasoningTextDelta
        | ResponsesServerEventResponseReasoningTextDone
        | ResponsesServerEventResponseRefusalDelta
        | ResponsesServerEventResponseRefusalDone
        | ResponsesServerEventResponseOutputTextDelta
        | ResponsesServerEventResponseOutputTextDone
        | ResponsesServerEventResponseWebSearchCallCompleted
        | ResponsesServerEventResponseWebSearchCallInProgress
        | ResponsesServerEventResponseWebSearchCallSearching
        | ResponsesServerEventResponseImageGenerationCallCompleted
        | ResponsesServerEventResponseImageGenerationCallGenerating
        | ResponsesServerEventResponseImageGenerationCallInProgress
        | ResponsesServerEventResponseImageGenerationCallPartialImage
        | ResponsesServerEventResponseMcpCallArgumentsDelta
        | ResponsesServerEventResponseMcpCallArgumentsDone
        | ResponsesServerEventResponseMcpCallCompleted
        | ResponsesServerEventResponseMcpCallFailed
        | ResponsesServerEventResponseMcpCallInProgress
        | ResponsesServerEventResponseMcpListToolsCompleted
        | ResponsesServerEventResponseMcpListToolsFailed
        | ResponsesServerEventResponseMcpListToolsInProgress
        | ResponsesServerEventResponseOutputTextAnnotationAdded
        | ResponsesServerEventResponseQueued
        | ResponsesServerEventResponseCustomToolCallInputDelta
        | ResponsesServerEventResponseCustomToolCallInputDone
        | ResponseWsError
        | ResponsesServerEventResponseCompactionWsCompacting
        | ResponseSteerAcceptedEvent
        | ResponseSteerPendingEvent
        | ResponseSteerFailedEvent
    )
    """Responses server event: one of 62 kinds, told apart by `type`."""
else:
    ResponsesServerEvent = TaggedUnion(
        "ResponsesServerEvent",
        __package__,
        key="type",
        variants={
            "error": "ResponseWsError",
            "response.audio.delta": "ResponsesServerEventResponseAudioDelta",
            "response.audio.done": "ResponsesServerEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesServerEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesServerEventResponseAudioTranscriptDone",
            "response.code_interpreter_call.completed": "ResponsesServerEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "ResponsesServerEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "ResponsesServerEventResponseCodeInterpreterCallInterpreting",
            "response.code_interpreter_call_code.delta": "ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "ResponsesServerEventResponseCodeInterpreterCallCodeDone",
            "response.compaction.compacting": "ResponsesServerEventResponseCompactionWsCompacting",
            "response.completed": "ResponsesServerEventResponseCompleted",
            "response.content_part.added": "ResponsesServerEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesServerEventResponseContentPartDone",
            "response.created": "ResponsesServerEventResponseCreated",
            "response.custom_tool_call_input.delta": "ResponsesServerEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesServerEventResponseCustomToolCallInputDone",
            "response.failed": "ResponsesServerEventResponseFailed",
            "response.file_search_call.completed": "ResponsesServerEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesServerEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesServerEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesServerEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesServerEventResponseFunctionCallArgumentsDone",
            "response.image_generation_call.completed": "ResponsesServerEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "ResponsesServerEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "ResponsesServerEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "ResponsesServerEventResponseImageGenerationCallPartialImage",
            "response.in_progress": "ResponsesServerEventResponseInProgress",
            "response.incomplete": "ResponsesServerEventResponseIncomplete",
            "response.mcp_call.completed": "ResponsesServerEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesServerEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesServerEventResponseMcpCallInProgress",
            "response.mcp_call_arguments.delta": "ResponsesServerEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesServerEventResponseMcpCallArgumentsDone",
            "response.mcp_list_tools.completed": "ResponsesServerEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesServerEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesServerEventResponseMcpListToolsInProgress",
            "response.output_item.added": "ResponsesServerEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesServerEventResponseOutputItemDone",
            "response.output_text.annotation.added": "ResponsesServerEventResponseOutputTextAnnotationAdded",
            "response.output_text.delta": "ResponsesServerEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesServerEventResponseOutputTextDone",
            "response.queued": "ResponsesServerEventResponseQueued",
            "response.reasoning_summary_part.added": "ResponsesServerEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesServerEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesServerEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesServerEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesServerEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesServerEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesServerEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesServerEventResponseRefusalDone",
            "response.shell_call_command.added": "ResponsesServerEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesServerEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesServerEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "ResponsesServerEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "ResponsesServerEventResponseShellCallOutputContentDone",
            "response.steer.accepted": "ResponseSteerAcceptedEvent",
            "response.steer.failed": "ResponseSteerFailedEvent",
            "response.steer.pending": "ResponseSteerPendingEvent",
            "response.web_search_call.completed": "ResponsesServerEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesServerEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesServerEventResponseWebSearchCallSearching",
        },
        shapes=(),
    )
