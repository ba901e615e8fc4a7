# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.response_steer_accepted_event import (
        ResponseSteerAcceptedEvent,
        ResponseSteerFailedEvent,
        ResponseSteerPendingEvent,
    )
    from openai_generated.models.response_ws_error import ResponseWsError
    from openai_generated.models.responses_server_event_response_audio_delta import (
        ResponsesServerEventResponseAudioDelta,
        ResponsesServerEventResponseAudioDone,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_delta import (
        ResponsesServerEventResponseAudioTranscriptDelta,
        ResponsesServerEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta,
        ResponsesServerEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_completed import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted,
        ResponsesServerEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_compaction_ws_compacting import (
        ResponsesServerEventResponseCompactionWsCompacting,
    )
    from openai_generated.models.responses_server_event_response_completed import (
        ResponsesServerEventResponseCompleted,
        ResponsesServerEventResponseCreated,
        ResponsesServerEventResponseFailed,
        ResponsesServerEventResponseIncomplete,
        ResponsesServerEventResponseQueued,
    )
    from openai_generated.models.responses_server_event_response_content_part_added import (
        ResponsesServerEventResponseContentPartAdded,
        ResponsesServerEventResponseContentPartDone,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_delta import (
        ResponsesServerEventResponseCustomToolCallInputDelta,
        ResponsesServerEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_completed import (
        ResponsesServerEventResponseFileSearchCallCompleted,
        ResponsesServerEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_in_progress import (
        ResponsesServerEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_delta import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta,
        ResponsesServerEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_completed import (
        ResponsesServerEventResponseImageGenerationCallCompleted,
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
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_delta import (
        ResponsesServerEventResponseMcpCallArgumentsDelta,
        ResponsesServerEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_completed import (
        ResponsesServerEventResponseMcpCallCompleted,
        ResponsesServerEventResponseMcpCallFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_in_progress import (
        ResponsesServerEventResponseMcpCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_completed import (
        ResponsesServerEventResponseMcpListToolsCompleted,
        ResponsesServerEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress import (
        ResponsesServerEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.responses_server_event_response_output_item_added import (
        ResponsesServerEventResponseOutputItemAdded,
        ResponsesServerEventResponseOutputItemDone,
    )
    from openai_generated.models.responses_server_event_response_output_text_annotation_added import (
        ResponsesServerEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.responses_server_event_response_output_text_delta import (
        ResponsesServerEventResponseOutputTextDelta,
        ResponsesServerEventResponseOutputTextDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_added import (
        ResponsesServerEventResponseReasoningSummaryPartAdded,
        ResponsesServerEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_delta import (
        ResponsesServerEventResponseReasoningSummaryTextDelta,
        ResponsesServerEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_delta import (
        ResponsesServerEventResponseReasoningTextDelta,
        ResponsesServerEventResponseReasoningTextDone,
    )
    from openai_generated.models.responses_server_event_response_refusal_delta import (
        ResponsesServerEventResponseRefusalDelta,
        ResponsesServerEventResponseRefusalDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_added import (
        ResponsesServerEventResponseShellCallCommandAdded,
        ResponsesServerEventResponseShellCallCommandDelta,
        ResponsesServerEventResponseShellCallCommandDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_delta import (
        ResponsesServerEventResponseShellCallOutputContentDelta,
        ResponsesServerEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_completed import (
        ResponsesServerEventResponseWebSearchCallCompleted,
        ResponsesServerEventResponseWebSearchCallSearching,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_in_progress import (
        ResponsesServerEventResponseWebSearchCallInProgress,
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
