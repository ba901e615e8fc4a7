# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.responses_web_socket_stream_event_response_audio_delta import (
        ResponsesWebSocketStreamEventResponseAudioDelta,
        ResponsesWebSocketStreamEventResponseAudioDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_audio_transcript_delta import (
        ResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
        ResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_code_interpreter_call_code_delta import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_code_interpreter_call_completed import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_code_interpreter_call_in_progress import (
        ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_completed import (
        ResponsesWebSocketStreamEventResponseCompleted,
        ResponsesWebSocketStreamEventResponseCreated,
        ResponsesWebSocketStreamEventResponseFailed,
        ResponsesWebSocketStreamEventResponseIncomplete,
        ResponsesWebSocketStreamEventResponseQueued,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_content_part_added import (
        ResponsesWebSocketStreamEventResponseContentPartAdded,
        ResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_custom_tool_call_input_delta import (
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
        ResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_file_search_call_completed import (
        ResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
        ResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_file_search_call_in_progress import (
        ResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_function_call_arguments_delta import (
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
        ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_image_generation_call_completed import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
        ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_image_generation_call_in_progress import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_image_generation_call_partial_image import (
        ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_in_progress import (
        ResponsesWebSocketStreamEventResponseInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_mcp_call_arguments_delta import (
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
        ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_mcp_call_completed import (
        ResponsesWebSocketStreamEventResponseMcpCallCompleted,
        ResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_mcp_call_in_progress import (
        ResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_mcp_list_tools_completed import (
        ResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
        ResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_mcp_list_tools_in_progress import (
        ResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_output_item_added import (
        ResponsesWebSocketStreamEventResponseOutputItemAdded,
        ResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_output_text_annotation_added import (
        ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_output_text_delta import (
        ResponsesWebSocketStreamEventResponseOutputTextDelta,
        ResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_reasoning_summary_part_added import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
        ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_reasoning_summary_text_delta import (
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
        ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_reasoning_text_delta import (
        ResponsesWebSocketStreamEventResponseReasoningTextDelta,
        ResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_refusal_delta import (
        ResponsesWebSocketStreamEventResponseRefusalDelta,
        ResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_shell_call_command_added import (
        ResponsesWebSocketStreamEventResponseShellCallCommandAdded,
        ResponsesWebSocketStreamEventResponseShellCallCommandDelta,
        ResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_shell_call_output_content_delta import (
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
        ResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_web_search_call_completed import (
        ResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
        ResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from openai_generated.models.responses_web_socket_stream_event_response_web_search_call_in_progress import (
        ResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )

    ResponsesWebSocketStreamEvent: TypeAlias = (
        ResponsesWebSocketStreamEventResponseAudioDelta
        | ResponsesWebSocketStreamEventResponseAudioDone
        | ResponsesWebSocketStreamEventResponseAudioTranscriptDelta
        | ResponsesWebSocketStreamEventResponseAudioTranscriptDone
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
        | ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
        | ResponsesWebSocketStreamEventResponseCompleted
        | ResponsesWebSocketStreamEventResponseContentPartAdded
        | ResponsesWebSocketStreamEventResponseContentPartDone
        | ResponsesWebSocketStreamEventResponseCreated
        | ResponsesWebSocketStreamEventResponseFileSearchCallCompleted
        | ResponsesWebSocketStreamEventResponseFileSearchCallInProgress
        | ResponsesWebSocketStreamEventResponseFileSearchCallSearching
        | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
        | ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
        | ResponsesWebSocketStreamEventResponseShellCallCommandAdded
        | ResponsesWebSocketStreamEventResponseShellCallCommandDelta
        | ResponsesWebSocketStreamEventResponseShellCallCommandDone
        | ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
        | ResponsesWebSocketStreamEventResponseShellCallOutputContentDone
        | ResponsesWebSocketStreamEventResponseInProgress
        | ResponsesWebSocketStreamEventResponseFailed
        | ResponsesWebSocketStreamEventResponseIncomplete
        | ResponsesWebSocketStreamEventResponseOutputItemAdded
        | ResponsesWebSocketStreamEventResponseOutputItemDone
        | ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
        | ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
        | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
        | ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
        | ResponsesWebSocketStreamEventResponseReasoningTextDelta
        | ResponsesWebSocketStreamEventResponseReasoningTextDone
        | ResponsesWebSocketStreamEventResponseRefusalDelta
        | ResponsesWebSocketStreamEventResponseRefusalDone
        | ResponsesWebSocketStreamEventResponseOutputTextDelta
        | ResponsesWebSocketStreamEventResponseOutputTextDone
        | ResponsesWebSocketStreamEventResponseWebSearchCallCompleted
        | ResponsesWebSocketStreamEventResponseWebSearchCallInProgress
        | ResponsesWebSocketStreamEventResponseWebSearchCallSearching
        | ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
        | ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
        | ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
        | ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
        | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
        | ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
        | ResponsesWebSocketStreamEventResponseMcpCallCompleted
        | ResponsesWebSocketStreamEventResponseMcpCallFailed
        | ResponsesWebSocketStreamEventResponseMcpCallInProgress
        | ResponsesWebSocketStreamEventResponseMcpListToolsCompleted
        | ResponsesWebSocketStreamEventResponseMcpListToolsFailed
        | ResponsesWebSocketStreamEventResponseMcpListToolsInProgress
        | ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
        | ResponsesWebSocketStreamEventResponseQueued
        | ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
        | ResponsesWebSocketStreamEventResponseCustomToolCallInputDone
    )
    """Responses web socket stream event: one of 57 kinds, told apart by `type`."""
else:
    ResponsesWebSocketStreamEvent = TaggedUnion(
        "ResponsesWebSocketStreamEvent",
        __package__,
        key="type",
        variants={
            "response.audio.delta": "ResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "ResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "ResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "ResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call.completed": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
            "response.code_interpreter_call_code.delta": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "ResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
            "response.completed": "ResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "ResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "ResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "ResponsesWebSocketStreamEventResponseCreated",
            "response.custom_tool_call_input.delta": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "ResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
            "response.failed": "ResponsesWebSocketStreamEventResponseFailed",
            "response.file_search_call.completed": "ResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "ResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "ResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "ResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
            "response.image_generation_call.completed": "ResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "ResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "ResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "ResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
            "response.in_progress": "ResponsesWebSocketStreamEventResponseInProgress",
            "response.incomplete": "ResponsesWebSocketStreamEventResponseIncomplete",
            "response.mcp_call.completed": "ResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "ResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "ResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_call_arguments.delta": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "ResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_list_tools.completed": "ResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "ResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "ResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_item.added": "ResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "ResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.output_text.annotation.added": "ResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
            "response.output_text.delta": "ResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "ResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.queued": "ResponsesWebSocketStreamEventResponseQueued",
            "response.reasoning_summary_part.added": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "ResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "ResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "ResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "ResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "ResponsesWebSocketStreamEventResponseRefusalDone",
            "response.shell_call_command.added": "ResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "ResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "ResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "ResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "ResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
            "response.web_search_call.completed": "ResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "ResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "ResponsesWebSocketStreamEventResponseWebSearchCallSearching",
        },
        shapes=(),
    )
