# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.beta_responses_web_socket_stream_event_response_audio_delta import (
        BetaResponsesWebSocketStreamEventResponseAudioDelta,
        BetaResponsesWebSocketStreamEventResponseAudioDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_audio_transcript_delta import (
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta,
        BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_code_interpreter_call_code_delta import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_code_interpreter_call_completed import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted,
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_code_interpreter_call_in_progress import (
        BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_completed import (
        BetaResponsesWebSocketStreamEventResponseCompleted,
        BetaResponsesWebSocketStreamEventResponseCreated,
        BetaResponsesWebSocketStreamEventResponseFailed,
        BetaResponsesWebSocketStreamEventResponseIncomplete,
        BetaResponsesWebSocketStreamEventResponseQueued,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_content_part_added import (
        BetaResponsesWebSocketStreamEventResponseContentPartAdded,
        BetaResponsesWebSocketStreamEventResponseContentPartDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_custom_tool_call_input_delta import (
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta,
        BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_file_search_call_completed import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted,
        BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_file_search_call_in_progress import (
        BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_function_call_arguments_delta import (
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta,
        BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_image_generation_call_completed import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted,
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_image_generation_call_in_progress import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_image_generation_call_partial_image import (
        BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_in_progress import (
        BetaResponsesWebSocketStreamEventResponseInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_mcp_call_arguments_delta import (
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta,
        BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_mcp_call_completed import (
        BetaResponsesWebSocketStreamEventResponseMcpCallCompleted,
        BetaResponsesWebSocketStreamEventResponseMcpCallFailed,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_mcp_call_in_progress import (
        BetaResponsesWebSocketStreamEventResponseMcpCallInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_mcp_list_tools_completed import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted,
        BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_mcp_list_tools_in_progress import (
        BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_output_item_added import (
        BetaResponsesWebSocketStreamEventResponseOutputItemAdded,
        BetaResponsesWebSocketStreamEventResponseOutputItemDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_output_text_annotation_added import (
        BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_output_text_delta import (
        BetaResponsesWebSocketStreamEventResponseOutputTextDelta,
        BetaResponsesWebSocketStreamEventResponseOutputTextDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_reasoning_summary_part_added import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_reasoning_summary_text_delta import (
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta,
        BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_reasoning_text_delta import (
        BetaResponsesWebSocketStreamEventResponseReasoningTextDelta,
        BetaResponsesWebSocketStreamEventResponseReasoningTextDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_refusal_delta import (
        BetaResponsesWebSocketStreamEventResponseRefusalDelta,
        BetaResponsesWebSocketStreamEventResponseRefusalDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_shell_call_command_added import (
        BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded,
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta,
        BetaResponsesWebSocketStreamEventResponseShellCallCommandDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_shell_call_output_content_delta import (
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta,
        BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_web_search_call_completed import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted,
        BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching,
    )
    from openai_generated.models.beta_responses_web_socket_stream_event_response_web_search_call_in_progress import (
        BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress,
    )

    BetaResponsesWebSocketStreamEvent: TypeAlias = (
        BetaResponsesWebSocketStreamEventResponseAudioDelta
        | BetaResponsesWebSocketStreamEventResponseAudioDone
        | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta
        | BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress
        | BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting
        | BetaResponsesWebSocketStreamEventResponseCompleted
        | BetaResponsesWebSocketStreamEventResponseContentPartAdded
        | BetaResponsesWebSocketStreamEventResponseContentPartDone
        | BetaResponsesWebSocketStreamEventResponseCreated
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress
        | BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching
        | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta
        | BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta
        | BetaResponsesWebSocketStreamEventResponseShellCallCommandDone
        | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta
        | BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone
        | BetaResponsesWebSocketStreamEventResponseInProgress
        | BetaResponsesWebSocketStreamEventResponseFailed
        | BetaResponsesWebSocketStreamEventResponseIncomplete
        | BetaResponsesWebSocketStreamEventResponseOutputItemAdded
        | BetaResponsesWebSocketStreamEventResponseOutputItemDone
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta
        | BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone
        | BetaResponsesWebSocketStreamEventResponseReasoningTextDelta
        | BetaResponsesWebSocketStreamEventResponseReasoningTextDone
        | BetaResponsesWebSocketStreamEventResponseRefusalDelta
        | BetaResponsesWebSocketStreamEventResponseRefusalDone
        | BetaResponsesWebSocketStreamEventResponseOutputTextDelta
        | BetaResponsesWebSocketStreamEventResponseOutputTextDone
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress
        | BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress
        | BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage
        | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta
        | BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone
        | BetaResponsesWebSocketStreamEventResponseMcpCallCompleted
        | BetaResponsesWebSocketStreamEventResponseMcpCallFailed
        | BetaResponsesWebSocketStreamEventResponseMcpCallInProgress
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed
        | BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress
        | BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded
        | BetaResponsesWebSocketStreamEventResponseQueued
        | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta
        | BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone
    )
    """Beta responses web socket stream event: one of 57 kinds, told apart by `type`."""
else:
    BetaResponsesWebSocketStreamEvent = TaggedUnion(
        "BetaResponsesWebSocketStreamEvent",
        __package__,
        key="type",
        variants={
            "response.audio.delta": "BetaResponsesWebSocketStreamEventResponseAudioDelta",
            "response.audio.done": "BetaResponsesWebSocketStreamEventResponseAudioDone",
            "response.audio.transcript.delta": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDelta",
            "response.audio.transcript.done": "BetaResponsesWebSocketStreamEventResponseAudioTranscriptDone",
            "response.code_interpreter_call.completed": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCompleted",
            "response.code_interpreter_call.in_progress": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInProgress",
            "response.code_interpreter_call.interpreting": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallInterpreting",
            "response.code_interpreter_call_code.delta": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDelta",
            "response.code_interpreter_call_code.done": "BetaResponsesWebSocketStreamEventResponseCodeInterpreterCallCodeDone",
            "response.completed": "BetaResponsesWebSocketStreamEventResponseCompleted",
            "response.content_part.added": "BetaResponsesWebSocketStreamEventResponseContentPartAdded",
            "response.content_part.done": "BetaResponsesWebSocketStreamEventResponseContentPartDone",
            "response.created": "BetaResponsesWebSocketStreamEventResponseCreated",
            "response.custom_tool_call_input.delta": "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDelta",
            "response.custom_tool_call_input.done": "BetaResponsesWebSocketStreamEventResponseCustomToolCallInputDone",
            "response.failed": "BetaResponsesWebSocketStreamEventResponseFailed",
            "response.file_search_call.completed": "BetaResponsesWebSocketStreamEventResponseFileSearchCallCompleted",
            "response.file_search_call.in_progress": "BetaResponsesWebSocketStreamEventResponseFileSearchCallInProgress",
            "response.file_search_call.searching": "BetaResponsesWebSocketStreamEventResponseFileSearchCallSearching",
            "response.function_call_arguments.delta": "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDelta",
            "response.function_call_arguments.done": "BetaResponsesWebSocketStreamEventResponseFunctionCallArgumentsDone",
            "response.image_generation_call.completed": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallCompleted",
            "response.image_generation_call.generating": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallGenerating",
            "response.image_generation_call.in_progress": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallInProgress",
            "response.image_generation_call.partial_image": "BetaResponsesWebSocketStreamEventResponseImageGenerationCallPartialImage",
            "response.in_progress": "BetaResponsesWebSocketStreamEventResponseInProgress",
            "response.incomplete": "BetaResponsesWebSocketStreamEventResponseIncomplete",
            "response.mcp_call.completed": "BetaResponsesWebSocketStreamEventResponseMcpCallCompleted",
            "response.mcp_call.failed": "BetaResponsesWebSocketStreamEventResponseMcpCallFailed",
            "response.mcp_call.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpCallInProgress",
            "response.mcp_call_arguments.delta": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDelta",
            "response.mcp_call_arguments.done": "BetaResponsesWebSocketStreamEventResponseMcpCallArgumentsDone",
            "response.mcp_list_tools.completed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsCompleted",
            "response.mcp_list_tools.failed": "BetaResponsesWebSocketStreamEventResponseMcpListToolsFailed",
            "response.mcp_list_tools.in_progress": "BetaResponsesWebSocketStreamEventResponseMcpListToolsInProgress",
            "response.output_item.added": "BetaResponsesWebSocketStreamEventResponseOutputItemAdded",
            "response.output_item.done": "BetaResponsesWebSocketStreamEventResponseOutputItemDone",
            "response.output_text.annotation.added": "BetaResponsesWebSocketStreamEventResponseOutputTextAnnotationAdded",
            "response.output_text.delta": "BetaResponsesWebSocketStreamEventResponseOutputTextDelta",
            "response.output_text.done": "BetaResponsesWebSocketStreamEventResponseOutputTextDone",
            "response.queued": "BetaResponsesWebSocketStreamEventResponseQueued",
            "response.reasoning_summary_part.added": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartAdded",
            "response.reasoning_summary_part.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryPartDone",
            "response.reasoning_summary_text.delta": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDelta",
            "response.reasoning_summary_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningSummaryTextDone",
            "response.reasoning_text.delta": "BetaResponsesWebSocketStreamEventResponseReasoningTextDelta",
            "response.reasoning_text.done": "BetaResponsesWebSocketStreamEventResponseReasoningTextDone",
            "response.refusal.delta": "BetaResponsesWebSocketStreamEventResponseRefusalDelta",
            "response.refusal.done": "BetaResponsesWebSocketStreamEventResponseRefusalDone",
            "response.shell_call_command.added": "BetaResponsesWebSocketStreamEventResponseShellCallCommandAdded",
            "response.shell_call_command.delta": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDelta",
            "response.shell_call_command.done": "BetaResponsesWebSocketStreamEventResponseShellCallCommandDone",
            "response.shell_call_output_content.delta": "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDelta",
            "response.shell_call_output_content.done": "BetaResponsesWebSocketStreamEventResponseShellCallOutputContentDone",
            "response.web_search_call.completed": "BetaResponsesWebSocketStreamEventResponseWebSearchCallCompleted",
            "response.web_search_call.in_progress": "BetaResponsesWebSocketStreamEventResponseWebSearchCallInProgress",
            "response.web_search_call.searching": "BetaResponsesWebSocketStreamEventResponseWebSearchCallSearching",
        },
        shapes=(),
    )
