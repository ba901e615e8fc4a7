# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.error_payload import ErrorPayload as ResponseWsErrorError
    from openai_generated.models.response_ws_error import ResponseWsError as ResponseWsError
    from openai_generated.models.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from openai_generated.models.responses_server_event_response_audio_delta import (
        ResponsesServerEventResponseAudioDelta as ResponseAudioWsDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_done import (
        ResponsesServerEventResponseAudioDone as ResponseAudioWsDone,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_delta import (
        ResponsesServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptWsDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_done import (
        ResponsesServerEventResponseAudioTranscriptDone as ResponseAudioTranscriptWsDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponseCodeInterpreterCallCodeWsDelta,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_done import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponseCodeInterpreterCallCodeWsDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_completed import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponseCodeInterpreterCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponseCodeInterpreterCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponseCodeInterpreterCallWsInterpreting,
    )
    from openai_generated.models.responses_server_event_response_compaction_ws_compacting import (
        ResponsesServerEventResponseCompactionWsCompacting as ResponseCompactionWsCompacting,
    )
    from openai_generated.models.responses_server_event_response_completed import (
        ResponsesServerEventResponseCompleted as ResponseWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_content_part_added import (
        ResponsesServerEventResponseContentPartAdded as ResponseContentPartWsAdded,
    )
    from openai_generated.models.responses_server_event_response_content_part_done import (
        ResponsesServerEventResponseContentPartDone as ResponseContentPartWsDone,
    )
    from openai_generated.models.responses_server_event_response_created import (
        ResponsesServerEventResponseCreated as ResponseWsCreated,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_delta import (
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponseCustomToolCallInputWsDelta,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_done import (
        ResponsesServerEventResponseCustomToolCallInputDone as ResponseCustomToolCallInputWsDone,
    )
    from openai_generated.models.responses_server_event_response_failed import (
        ResponsesServerEventResponseFailed as ResponseWsFailed,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_completed import (
        ResponsesServerEventResponseFileSearchCallCompleted as ResponseFileSearchCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_in_progress import (
        ResponsesServerEventResponseFileSearchCallInProgress as ResponseFileSearchCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_searching import (
        ResponsesServerEventResponseFileSearchCallSearching as ResponseFileSearchCallWsSearching,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_delta import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsWsDelta,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_done import (
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsWsDone,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_completed import (
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponseImageGenCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_generating import (
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponseImageGenCallWsGenerating,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_in_progress import (
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponseImageGenCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_partial_image import (
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponseImageGenCallPartialWsImage,
    )
    from openai_generated.models.responses_server_event_response_in_progress import (
        ResponsesServerEventResponseInProgress as ResponseInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_incomplete import (
        ResponsesServerEventResponseIncomplete as ResponseWsIncomplete,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_delta import (
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsWsDelta,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_done import (
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsWsDone,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_completed import (
        ResponsesServerEventResponseMcpCallCompleted as ResponseMcpCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_failed import (
        ResponsesServerEventResponseMcpCallFailed as ResponseMcpCallWsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_in_progress import (
        ResponsesServerEventResponseMcpCallInProgress as ResponseMcpCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_completed import (
        ResponsesServerEventResponseMcpListToolsCompleted as ResponseMcpListToolsWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_failed import (
        ResponsesServerEventResponseMcpListToolsFailed as ResponseMcpListToolsWsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress import (
        ResponsesServerEventResponseMcpListToolsInProgress as ResponseMcpListToolsInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_output_item_added import (
        ResponsesServerEventResponseOutputItemAdded as ResponseOutputItemWsAdded,
    )
    from openai_generated.models.responses_server_event_response_output_item_done import (
        ResponsesServerEventResponseOutputItemDone as ResponseOutputItemWsDone,
    )
    from openai_generated.models.responses_server_event_response_output_text_annotation_added import (
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponseOutputTextAnnotationWsAdded,
    )
    from openai_generated.models.responses_server_event_response_output_text_delta import (
        ResponsesServerEventResponseOutputTextDelta as ResponseTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_output_text_done import (
        ResponsesServerEventResponseOutputTextDone as ResponseTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_queued import (
        ResponsesServerEventResponseQueued as ResponseWsQueued,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_added import (
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponseReasoningSummaryPartWsAdded,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_done import (
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponseReasoningSummaryPartWsDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_delta import (
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponseReasoningSummaryTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_done import (
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponseReasoningSummaryTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_delta import (
        ResponsesServerEventResponseReasoningTextDelta as ResponseReasoningTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_done import (
        ResponsesServerEventResponseReasoningTextDone as ResponseReasoningTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_refusal_delta import (
        ResponsesServerEventResponseRefusalDelta as ResponseRefusalWsDelta,
    )
    from openai_generated.models.responses_server_event_response_refusal_done import (
        ResponsesServerEventResponseRefusalDone as ResponseRefusalWsDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_added import (
        ResponsesServerEventResponseShellCallCommandAdded as ResponseShellCallCommandWsAdded,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_delta import (
        ResponsesServerEventResponseShellCallCommandDelta as ResponseShellCallCommandWsDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_done import (
        ResponsesServerEventResponseShellCallCommandDone as ResponseShellCallCommandWsDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_delta import (
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponseShellCallOutputContentWsDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_done import (
        ResponsesServerEventResponseShellCallOutputContentDone as ResponseShellCallOutputContentWsDone,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_completed import (
        ResponsesServerEventResponseWebSearchCallCompleted as ResponseWebSearchCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_in_progress import (
        ResponsesServerEventResponseWebSearchCallInProgress as ResponseWebSearchCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_searching import (
        ResponsesServerEventResponseWebSearchCallSearching as ResponseWebSearchCallWsSearching,
    )
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment import (
        ResponsesServerEventResponseWsErrorErrorMisalignment as ResponseWsErrorErrorMisalignment,
    )
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment_steer import (
        ResponsesServerEventResponseWsErrorErrorMisalignmentSteer as ResponseWsErrorErrorMisalignmentSteer,
    )


__all__ = [
    "ResponseAudioTranscriptWsDelta",
    "ResponseAudioTranscriptWsDone",
    "ResponseAudioWsDelta",
    "ResponseAudioWsDone",
    "ResponseCodeInterpreterCallCodeWsDelta",
    "ResponseCodeInterpreterCallCodeWsDone",
    "ResponseCodeInterpreterCallInWsProgress",
    "ResponseCodeInterpreterCallWsCompleted",
    "ResponseCodeInterpreterCallWsInterpreting",
    "ResponseCompactionWsCompacting",
    "ResponseContentPartWsAdded",
    "ResponseContentPartWsDone",
    "ResponseCustomToolCallInputWsDelta",
    "ResponseCustomToolCallInputWsDone",
    "ResponseFileSearchCallInWsProgress",
    "ResponseFileSearchCallWsCompleted",
    "ResponseFileSearchCallWsSearching",
    "ResponseFunctionCallArgumentsWsDelta",
    "ResponseFunctionCallArgumentsWsDone",
    "ResponseImageGenCallInWsProgress",
    "ResponseImageGenCallPartialWsImage",
    "ResponseImageGenCallWsCompleted",
    "ResponseImageGenCallWsGenerating",
    "ResponseInWsProgress",
    "ResponseMcpCallArgumentsWsDelta",
    "ResponseMcpCallArgumentsWsDone",
    "ResponseMcpCallInWsProgress",
    "ResponseMcpCallWsCompleted",
    "ResponseMcpCallWsFailed",
    "ResponseMcpListToolsInWsProgress",
    "ResponseMcpListToolsWsCompleted",
    "ResponseMcpListToolsWsFailed",
    "ResponseOutputItemWsAdded",
    "ResponseOutputItemWsDone",
    "ResponseOutputTextAnnotationWsAdded",
    "ResponseReasoningSummaryPartWsAdded",
    "ResponseReasoningSummaryPartWsDone",
    "ResponseReasoningSummaryTextWsDelta",
    "ResponseReasoningSummaryTextWsDone",
    "ResponseReasoningTextWsDelta",
    "ResponseReasoningTextWsDone",
    "ResponseRefusalWsDelta",
    "ResponseRefusalWsDone",
    "ResponseShellCallCommandWsAdded",
    "ResponseShellCallCommandWsDelta",
    "ResponseShellCallCommandWsDone",
    "ResponseShellCallOutputContentWsDelta",
    "ResponseShellCallOutputContentWsDone",
    "ResponseTextWsDelta",
    "ResponseTextWsDone",
    "ResponseWebSearchCallInWsProgress",
    "ResponseWebSearchCallWsCompleted",
    "ResponseWebSearchCallWsSearching",
    "ResponseWsCompleted",
    "ResponseWsCreated",
    "ResponseWsError",
    "ResponseWsErrorError",
    "ResponseWsErrorErrorMisalignment",
    "ResponseWsErrorErrorMisalignmentSteer",
    "ResponseWsFailed",
    "ResponseWsIncomplete",
    "ResponseWsQueued",
    "ResponsesServerEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "ResponseAudioTranscriptWsDelta": "openai_generated.models.responses_server_event_response_audio_transcript_delta:ResponsesServerEventResponseAudioTranscriptDelta",
        "ResponseAudioTranscriptWsDone": "openai_generated.models.responses_server_event_response_audio_transcript_done:ResponsesServerEventResponseAudioTranscriptDone",
        "ResponseAudioWsDelta": "openai_generated.models.responses_server_event_response_audio_delta:ResponsesServerEventResponseAudioDelta",
        "ResponseAudioWsDone": "openai_generated.models.responses_server_event_response_audio_done:ResponsesServerEventResponseAudioDone",
        "ResponseCodeInterpreterCallCodeWsDelta": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta:ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        "ResponseCodeInterpreterCallCodeWsDone": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_done:ResponsesServerEventResponseCodeInterpreterCallCodeDone",
        "ResponseCodeInterpreterCallInWsProgress": "openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress:ResponsesServerEventResponseCodeInterpreterCallInProgress",
        "ResponseCodeInterpreterCallWsCompleted": "openai_generated.models.responses_server_event_response_code_interpreter_call_completed:ResponsesServerEventResponseCodeInterpreterCallCompleted",
        "ResponseCodeInterpreterCallWsInterpreting": "openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting:ResponsesServerEventResponseCodeInterpreterCallInterpreting",
        "ResponseCompactionWsCompacting": "openai_generated.models.responses_server_event_response_compaction_ws_compacting:ResponsesServerEventResponseCompactionWsCompacting",
        "ResponseContentPartWsAdded": "openai_generated.models.responses_server_event_response_content_part_added:ResponsesServerEventResponseContentPartAdded",
        "ResponseContentPartWsDone": "openai_generated.models.responses_server_event_response_content_part_done:ResponsesServerEventResponseContentPartDone",
        "ResponseCustomToolCallInputWsDelta": "openai_generated.models.responses_server_event_response_custom_tool_call_input_delta:ResponsesServerEventResponseCustomToolCallInputDelta",
        "ResponseCustomToolCallInputWsDone": "openai_generated.models.responses_server_event_response_custom_tool_call_input_done:ResponsesServerEventResponseCustomToolCallInputDone",
        "ResponseFileSearchCallInWsProgress": "openai_generated.models.responses_server_event_response_file_search_call_in_progress:ResponsesServerEventResponseFileSearchCallInProgress",
        "ResponseFileSearchCallWsCompleted": "openai_generated.models.responses_server_event_response_file_search_call_completed:ResponsesServerEventResponseFileSearchCallCompleted",
        "ResponseFileSearchCallWsSearching": "openai_generated.models.responses_server_event_response_file_search_call_searching:ResponsesServerEventResponseFileSearchCallSearching",
        "ResponseFunctionCallArgumentsWsDelta": "openai_generated.models.responses_server_event_response_function_call_arguments_delta:ResponsesServerEventResponseFunctionCallArgumentsDelta",
        "ResponseFunctionCallArgumentsWsDone": "openai_generated.models.responses_server_event_response_function_call_arguments_done:ResponsesServerEventResponseFunctionCallArgumentsDone",
        "ResponseImageGenCallInWsProgress": "openai_generated.models.responses_server_event_response_image_generation_call_in_progress:ResponsesServerEventResponseImageGenerationCallInProgress",
        "ResponseImageGenCallPartialWsImage": "openai_generated.models.responses_server_event_response_image_generation_call_partial_image:ResponsesServerEventResponseImageGenerationCallPartialImage",
        "ResponseImageGenCallWsCompleted": "openai_generated.models.responses_server_event_response_image_generation_call_completed:ResponsesServerEventResponseImageGenerationCallCompleted",
        "ResponseImageGenCallWsGenerating": "openai_generated.models.responses_server_event_response_image_generation_call_generating:ResponsesServerEventResponseImageGenerationCallGenerating",
        "ResponseInWsProgress": "openai_generated.models.responses_server_event_response_in_progress:ResponsesServerEventResponseInProgress",
        "ResponseMcpCallArgumentsWsDelta": "openai_generated.models.responses_server_event_response_mcp_call_arguments_delta:ResponsesServerEventResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsWsDone": "openai_generated.models.responses_server_event_response_mcp_call_arguments_done:ResponsesServerEventResponseMcpCallArgumentsDone",
        "ResponseMcpCallInWsProgress": "openai_generated.models.responses_server_event_response_mcp_call_in_progress:ResponsesServerEventResponseMcpCallInProgress",
        "ResponseMcpCallWsCompleted": "openai_generated.models.responses_server_event_response_mcp_call_completed:ResponsesServerEventResponseMcpCallCompleted",
        "ResponseMcpCallWsFailed": "openai_generated.models.responses_server_event_response_mcp_call_failed:ResponsesServerEventResponseMcpCallFailed",
        "ResponseMcpListToolsInWsProgress": "openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress:ResponsesServerEventResponseMcpListToolsInProgress",
        "ResponseMcpListToolsWsCompleted": "openai_generated.models.responses_server_event_response_mcp_list_tools_completed:ResponsesServerEventResponseMcpListToolsCompleted",
        "ResponseMcpListToolsWsFailed": "openai_generated.models.responses_server_event_response_mcp_list_tools_failed:ResponsesServerEventResponseMcpListToolsFailed",
        "ResponseOutputItemWsAdded": "openai_generated.models.responses_server_event_response_output_item_added:ResponsesServerEventResponseOutputItemAdded",
        "ResponseOutputItemWsDone": "openai_generated.models.responses_server_event_response_output_item_done:ResponsesServerEventResponseOutputItemDone",
        "ResponseOutputTextAnnotationWsAdded": "openai_generated.models.responses_server_event_response_output_text_annotation_added:ResponsesServerEventResponseOutputTextAnnotationAdded",
        "ResponseReasoningSummaryPartWsAdded": "openai_generated.models.responses_server_event_response_reasoning_summary_part_added:ResponsesServerEventResponseReasoningSummaryPartAdded",
        "ResponseReasoningSummaryPartWsDone": "openai_generated.models.responses_server_event_response_reasoning_summary_part_done:ResponsesServerEventResponseReasoningSummaryPartDone",
        "ResponseReasoningSummaryTextWsDelta": "openai_generated.models.responses_server_event_response_reasoning_summary_text_delta:ResponsesServerEventResponseReasoningSummaryTextDelta",
        "ResponseReasoningSummaryTextWsDone": "openai_generated.models.responses_server_event_response_reasoning_summary_text_done:ResponsesServerEventResponseReasoningSummaryTextDone",
        "ResponseReasoningTextWsDelta": "openai_generated.models.responses_server_event_response_reasoning_text_delta:ResponsesServerEventResponseReasoningTextDelta",
        "ResponseReasoningTextWsDone": "openai_generated.models.responses_server_event_response_reasoning_text_done:ResponsesServerEventResponseReasoningTextDone",
        "ResponseRefusalWsDelta": "openai_generated.models.responses_server_event_response_refusal_delta:ResponsesServerEventResponseRefusalDelta",
        "ResponseRefusalWsDone": "openai_generated.models.responses_server_event_response_refusal_done:ResponsesServerEventResponseRefusalDone",
        "ResponseShellCallCommandWsAdded": "openai_generated.models.responses_server_event_response_shell_call_command_added:ResponsesServerEventResponseShellCallCommandAdded",
        "ResponseShellCallCommandWsDelta": "openai_generated.models.responses_server_event_response_shell_call_command_delta:ResponsesServerEventResponseShellCallCommandDelta",
        "ResponseShellCallCommandWsDone": "openai_generated.models.responses_server_event_response_shell_call_command_done:ResponsesServerEventResponseShellCallCommandDone",
        "ResponseShellCallOutputContentWsDelta": "openai_generated.models.responses_server_event_response_shell_call_output_content_delta:ResponsesServerEventResponseShellCallOutputContentDelta",
        "ResponseShellCallOutputContentWsDone": "openai_generated.models.responses_server_event_response_shell_call_output_content_done:ResponsesServerEventResponseShellCallOutputContentDone",
        "ResponseTextWsDelta": "openai_generated.models.responses_server_event_response_output_text_delta:ResponsesServerEventResponseOutputTextDelta",
        "ResponseTextWsDone": "openai_generated.models.responses_server_event_response_output_text_done:ResponsesServerEventResponseOutputTextDone",
        "ResponseWebSearchCallInWsProgress": "openai_generated.models.responses_server_event_response_web_search_call_in_progress:ResponsesServerEventResponseWebSearchCallInProgress",
        "ResponseWebSearchCallWsCompleted": "openai_generated.models.responses_server_event_response_web_search_call_completed:ResponsesServerEventResponseWebSearchCallCompleted",
        "ResponseWebSearchCallWsSearching": "openai_generated.models.responses_server_event_response_web_search_call_searching:ResponsesServerEventResponseWebSearchCallSearching",
        "ResponseWsCompleted": "openai_generated.models.responses_server_event_response_completed:ResponsesServerEventResponseCompleted",
        "ResponseWsCreated": "openai_generated.models.responses_server_event_response_created:ResponsesServerEventResponseCreated",
        "ResponseWsError": "openai_generated.models.response_ws_error",
        "ResponseWsErrorError": "openai_generated.models.error_payload:ErrorPayload",
        "ResponseWsErrorErrorMisalignment": "openai_generated.models.responses_server_event_response_ws_error_error_misalignment:ResponsesServerEventResponseWsErrorErrorMisalignment",
        "ResponseWsErrorErrorMisalignmentSteer": "openai_generated.models.responses_server_event_response_ws_error_error_misalignment_steer:ResponsesServerEventResponseWsErrorErrorMisalignmentSteer",
        "ResponseWsFailed": "openai_generated.models.responses_server_event_response_failed:ResponsesServerEventResponseFailed",
        "ResponseWsIncomplete": "openai_generated.models.responses_server_event_response_incomplete:ResponsesServerEventResponseIncomplete",
        "ResponseWsQueued": "openai_generated.models.responses_server_event_response_queued:ResponsesServerEventResponseQueued",
        "ResponsesServerEvent": "openai_generated.models.responses_server_event",
    },
)
