# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.conversation_message_content_reasoning_text import (
        ConversationMessageContentReasoningText as ResponseContentPartAddedPartReasoningText,
        ConversationMessageContentReasoningText as ResponseContentPartDonePartReasoningText,
    )
    from openai_generated.models.error_payload import ErrorPayload as ErrorError, ErrorPayload as ResponseWsErrorError
    from openai_generated.models.output_content import (
        OutputContent as ResponseContentPartAddedPart,
        OutputContent as ResponseContentPartDonePart,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output import (
        ResponseFunctionShellToolCallOutputOutput as ResponseShellCallOutputContentDoneOutput,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome import (
        ResponseFunctionShellToolCallOutputOutputOutcome as ResponseShellCallOutputContentDoneOutputOutcome,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome_exit import (
        ResponseFunctionShellToolCallOutputOutputOutcomeExit as ResponseShellCallOutputContentDoneOutputOutcomeExit,
    )
    from openai_generated.models.response_function_shell_tool_call_output_output_outcome_timeout import (
        ResponseFunctionShellToolCallOutputOutputOutcomeTimeout as ResponseShellCallOutputContentDoneOutputOutcomeTimeout,
    )
    from openai_generated.models.response_output_text_annotation import (
        ResponseOutputTextAnnotation as ResponseOutputTextAnnotationAddedAnnotation,
    )
    from openai_generated.models.response_output_text_annotation_container_file_citation import (
        ResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_citation import (
        ResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationAddedAnnotationFileCitation,
    )
    from openai_generated.models.response_output_text_annotation_file_path import (
        ResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationAddedAnnotationFilePath,
    )
    from openai_generated.models.response_output_text_annotation_url_citation import (
        ResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationAddedAnnotationURLCitation,
    )
    from openai_generated.models.response_reasoning_summary_part_added_event_part import (
        ResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedPart,
    )
    from openai_generated.models.response_reasoning_summary_part_done_event_part import (
        ResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDonePart,
    )
    from openai_generated.models.response_text_delta_event_logprob import (
        ResponseTextDeltaEventLogprob as ResponseOutputTextDeltaLogprob,
        ResponseTextDeltaEventLogprob as ResponseOutputTextDoneLogprob,
    )
    from openai_generated.models.response_text_delta_event_logprob_top_logprob import (
        ResponseTextDeltaEventLogprobTopLogprob as ResponseOutputTextDeltaLogprobTopLogprob,
        ResponseTextDeltaEventLogprobTopLogprob as ResponseOutputTextDoneLogprobTopLogprob,
    )
    from openai_generated.models.response_ws_error import ResponseWsError as Error, ResponseWsError as ResponseWsError
    from openai_generated.models.responses_server_event import ResponsesServerEvent as ResponsesServerEvent
    from openai_generated.models.responses_server_event_response_audio_delta import (
        ResponsesServerEventResponseAudioDelta as ResponseAudioDelta,
        ResponsesServerEventResponseAudioDelta as ResponseAudioWsDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_done import (
        ResponsesServerEventResponseAudioDone as ResponseAudioDone,
        ResponsesServerEventResponseAudioDone as ResponseAudioWsDone,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_delta import (
        ResponsesServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptDelta,
        ResponsesServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptWsDelta,
    )
    from openai_generated.models.responses_server_event_response_audio_transcript_done import (
        ResponsesServerEventResponseAudioTranscriptDone as ResponseAudioTranscriptDone,
        ResponsesServerEventResponseAudioTranscriptDone as ResponseAudioTranscriptWsDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponseCodeInterpreterCallCodeDelta,
        ResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponseCodeInterpreterCallCodeWsDelta,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_code_done import (
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponseCodeInterpreterCallCodeDone,
        ResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponseCodeInterpreterCallCodeWsDone,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_completed import (
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponseCodeInterpreterCallCompleted,
        ResponsesServerEventResponseCodeInterpreterCallCompleted as ResponseCodeInterpreterCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress import (
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponseCodeInterpreterCallInProgress,
        ResponsesServerEventResponseCodeInterpreterCallInProgress as ResponseCodeInterpreterCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting import (
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponseCodeInterpreterCallInterpreting,
        ResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponseCodeInterpreterCallWsInterpreting,
    )
    from openai_generated.models.responses_server_event_response_compaction_ws_compacting import (
        ResponsesServerEventResponseCompactionWsCompacting as ResponseCompactionWsCompacting,
    )
    from openai_generated.models.responses_server_event_response_completed import (
        ResponsesServerEventResponseCompleted as ResponseCompleted,
        ResponsesServerEventResponseCompleted as ResponseWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_content_part_added import (
        ResponsesServerEventResponseContentPartAdded as ResponseContentPartAdded,
        ResponsesServerEventResponseContentPartAdded as ResponseContentPartWsAdded,
    )
    from openai_generated.models.responses_server_event_response_content_part_done import (
        ResponsesServerEventResponseContentPartDone as ResponseContentPartDone,
        ResponsesServerEventResponseContentPartDone as ResponseContentPartWsDone,
    )
    from openai_generated.models.responses_server_event_response_created import (
        ResponsesServerEventResponseCreated as ResponseCreated,
        ResponsesServerEventResponseCreated as ResponseWsCreated,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_delta import (
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponseCustomToolCallInputDelta,
        ResponsesServerEventResponseCustomToolCallInputDelta as ResponseCustomToolCallInputWsDelta,
    )
    from openai_generated.models.responses_server_event_response_custom_tool_call_input_done import (
        ResponsesServerEventResponseCustomToolCallInputDone as ResponseCustomToolCallInputDone,
        ResponsesServerEventResponseCustomToolCallInputDone as ResponseCustomToolCallInputWsDone,
    )
    from openai_generated.models.responses_server_event_response_failed import (
        ResponsesServerEventResponseFailed as ResponseFailed,
        ResponsesServerEventResponseFailed as ResponseWsFailed,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_completed import (
        ResponsesServerEventResponseFileSearchCallCompleted as ResponseFileSearchCallCompleted,
        ResponsesServerEventResponseFileSearchCallCompleted as ResponseFileSearchCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_in_progress import (
        ResponsesServerEventResponseFileSearchCallInProgress as ResponseFileSearchCallInProgress,
        ResponsesServerEventResponseFileSearchCallInProgress as ResponseFileSearchCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_file_search_call_searching import (
        ResponsesServerEventResponseFileSearchCallSearching as ResponseFileSearchCallSearching,
        ResponsesServerEventResponseFileSearchCallSearching as ResponseFileSearchCallWsSearching,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_delta import (
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsDelta,
        ResponsesServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsWsDelta,
    )
    from openai_generated.models.responses_server_event_response_function_call_arguments_done import (
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsDone,
        ResponsesServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsWsDone,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_completed import (
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponseImageGenCallWsCompleted,
        ResponsesServerEventResponseImageGenerationCallCompleted as ResponseImageGenerationCallCompleted,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_generating import (
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponseImageGenCallWsGenerating,
        ResponsesServerEventResponseImageGenerationCallGenerating as ResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_in_progress import (
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponseImageGenCallInWsProgress,
        ResponsesServerEventResponseImageGenerationCallInProgress as ResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.responses_server_event_response_image_generation_call_partial_image import (
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponseImageGenCallPartialWsImage,
        ResponsesServerEventResponseImageGenerationCallPartialImage as ResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.responses_server_event_response_in_progress import (
        ResponsesServerEventResponseInProgress as ResponseInProgress,
        ResponsesServerEventResponseInProgress as ResponseInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_incomplete import (
        ResponsesServerEventResponseIncomplete as ResponseIncomplete,
        ResponsesServerEventResponseIncomplete as ResponseWsIncomplete,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_delta import (
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
        ResponsesServerEventResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsWsDelta,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_arguments_done import (
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
        ResponsesServerEventResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsWsDone,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_completed import (
        ResponsesServerEventResponseMcpCallCompleted as ResponseMcpCallCompleted,
        ResponsesServerEventResponseMcpCallCompleted as ResponseMcpCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_failed import (
        ResponsesServerEventResponseMcpCallFailed as ResponseMcpCallFailed,
        ResponsesServerEventResponseMcpCallFailed as ResponseMcpCallWsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_call_in_progress import (
        ResponsesServerEventResponseMcpCallInProgress as ResponseMcpCallInProgress,
        ResponsesServerEventResponseMcpCallInProgress as ResponseMcpCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_completed import (
        ResponsesServerEventResponseMcpListToolsCompleted as ResponseMcpListToolsCompleted,
        ResponsesServerEventResponseMcpListToolsCompleted as ResponseMcpListToolsWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_failed import (
        ResponsesServerEventResponseMcpListToolsFailed as ResponseMcpListToolsFailed,
        ResponsesServerEventResponseMcpListToolsFailed as ResponseMcpListToolsWsFailed,
    )
    from openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress import (
        ResponsesServerEventResponseMcpListToolsInProgress as ResponseMcpListToolsInProgress,
        ResponsesServerEventResponseMcpListToolsInProgress as ResponseMcpListToolsInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_output_item_added import (
        ResponsesServerEventResponseOutputItemAdded as ResponseOutputItemAdded,
        ResponsesServerEventResponseOutputItemAdded as ResponseOutputItemWsAdded,
    )
    from openai_generated.models.responses_server_event_response_output_item_done import (
        ResponsesServerEventResponseOutputItemDone as ResponseOutputItemDone,
        ResponsesServerEventResponseOutputItemDone as ResponseOutputItemWsDone,
    )
    from openai_generated.models.responses_server_event_response_output_text_annotation_added import (
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponseOutputTextAnnotationAdded,
        ResponsesServerEventResponseOutputTextAnnotationAdded as ResponseOutputTextAnnotationWsAdded,
    )
    from openai_generated.models.responses_server_event_response_output_text_delta import (
        ResponsesServerEventResponseOutputTextDelta as ResponseOutputTextDelta,
        ResponsesServerEventResponseOutputTextDelta as ResponseTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_output_text_done import (
        ResponsesServerEventResponseOutputTextDone as ResponseOutputTextDone,
        ResponsesServerEventResponseOutputTextDone as ResponseTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_queued import (
        ResponsesServerEventResponseQueued as ResponseQueued,
        ResponsesServerEventResponseQueued as ResponseWsQueued,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_added import (
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponseReasoningSummaryPartAdded,
        ResponsesServerEventResponseReasoningSummaryPartAdded as ResponseReasoningSummaryPartWsAdded,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_part_done import (
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponseReasoningSummaryPartDone,
        ResponsesServerEventResponseReasoningSummaryPartDone as ResponseReasoningSummaryPartWsDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_delta import (
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponseReasoningSummaryTextDelta,
        ResponsesServerEventResponseReasoningSummaryTextDelta as ResponseReasoningSummaryTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_summary_text_done import (
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponseReasoningSummaryTextDone,
        ResponsesServerEventResponseReasoningSummaryTextDone as ResponseReasoningSummaryTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_delta import (
        ResponsesServerEventResponseReasoningTextDelta as ResponseReasoningTextDelta,
        ResponsesServerEventResponseReasoningTextDelta as ResponseReasoningTextWsDelta,
    )
    from openai_generated.models.responses_server_event_response_reasoning_text_done import (
        ResponsesServerEventResponseReasoningTextDone as ResponseReasoningTextDone,
        ResponsesServerEventResponseReasoningTextDone as ResponseReasoningTextWsDone,
    )
    from openai_generated.models.responses_server_event_response_refusal_delta import (
        ResponsesServerEventResponseRefusalDelta as ResponseRefusalDelta,
        ResponsesServerEventResponseRefusalDelta as ResponseRefusalWsDelta,
    )
    from openai_generated.models.responses_server_event_response_refusal_done import (
        ResponsesServerEventResponseRefusalDone as ResponseRefusalDone,
        ResponsesServerEventResponseRefusalDone as ResponseRefusalWsDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_added import (
        ResponsesServerEventResponseShellCallCommandAdded as ResponseShellCallCommandAdded,
        ResponsesServerEventResponseShellCallCommandAdded as ResponseShellCallCommandWsAdded,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_delta import (
        ResponsesServerEventResponseShellCallCommandDelta as ResponseShellCallCommandDelta,
        ResponsesServerEventResponseShellCallCommandDelta as ResponseShellCallCommandWsDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_command_done import (
        ResponsesServerEventResponseShellCallCommandDone as ResponseShellCallCommandDone,
        ResponsesServerEventResponseShellCallCommandDone as ResponseShellCallCommandWsDone,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_delta import (
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponseShellCallOutputContentDelta,
        ResponsesServerEventResponseShellCallOutputContentDelta as ResponseShellCallOutputContentWsDelta,
    )
    from openai_generated.models.responses_server_event_response_shell_call_output_content_done import (
        ResponsesServerEventResponseShellCallOutputContentDone as ResponseShellCallOutputContentDone,
        ResponsesServerEventResponseShellCallOutputContentDone as ResponseShellCallOutputContentWsDone,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_completed import (
        ResponsesServerEventResponseWebSearchCallCompleted as ResponseWebSearchCallCompleted,
        ResponsesServerEventResponseWebSearchCallCompleted as ResponseWebSearchCallWsCompleted,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_in_progress import (
        ResponsesServerEventResponseWebSearchCallInProgress as ResponseWebSearchCallInProgress,
        ResponsesServerEventResponseWebSearchCallInProgress as ResponseWebSearchCallInWsProgress,
    )
    from openai_generated.models.responses_server_event_response_web_search_call_searching import (
        ResponsesServerEventResponseWebSearchCallSearching as ResponseWebSearchCallSearching,
        ResponsesServerEventResponseWebSearchCallSearching as ResponseWebSearchCallWsSearching,
    )
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment import (
        ResponsesServerEventResponseWsErrorErrorMisalignment as ResponseWsErrorErrorMisalignment,
    )
    from openai_generated.models.responses_server_event_response_ws_error_error_misalignment_steer import (
        ResponsesServerEventResponseWsErrorErrorMisalignmentSteer as ResponseWsErrorErrorMisalignmentSteer,
    )
    from openai_generated.models.shell_call_output_delta import (
        ShellCallOutputDelta as ResponseShellCallOutputContentDeltaDelta,
    )


__all__ = [
    "Error",
    "ErrorError",
    "ResponseAudioDelta",
    "ResponseAudioDone",
    "ResponseAudioTranscriptDelta",
    "ResponseAudioTranscriptDone",
    "ResponseAudioTranscriptWsDelta",
    "ResponseAudioTranscriptWsDone",
    "ResponseAudioWsDelta",
    "ResponseAudioWsDone",
    "ResponseCodeInterpreterCallCodeDelta",
    "ResponseCodeInterpreterCallCodeDone",
    "ResponseCodeInterpreterCallCodeWsDelta",
    "ResponseCodeInterpreterCallCodeWsDone",
    "ResponseCodeInterpreterCallCompleted",
    "ResponseCodeInterpreterCallInProgress",
    "ResponseCodeInterpreterCallInWsProgress",
    "ResponseCodeInterpreterCallInterpreting",
    "ResponseCodeInterpreterCallWsCompleted",
    "ResponseCodeInterpreterCallWsInterpreting",
    "ResponseCompactionWsCompacting",
    "ResponseCompleted",
    "ResponseContentPartAdded",
    "ResponseContentPartAddedPart",
    "ResponseContentPartAddedPartReasoningText",
    "ResponseContentPartDone",
    "ResponseContentPartDonePart",
    "ResponseContentPartDonePartReasoningText",
    "ResponseContentPartWsAdded",
    "ResponseContentPartWsDone",
    "ResponseCreated",
    "ResponseCustomToolCallInputDelta",
    "ResponseCustomToolCallInputDone",
    "ResponseCustomToolCallInputWsDelta",
    "ResponseCustomToolCallInputWsDone",
    "ResponseFailed",
    "ResponseFileSearchCallCompleted",
    "ResponseFileSearchCallInProgress",
    "ResponseFileSearchCallInWsProgress",
    "ResponseFileSearchCallSearching",
    "ResponseFileSearchCallWsCompleted",
    "ResponseFileSearchCallWsSearching",
    "ResponseFunctionCallArgumentsDelta",
    "ResponseFunctionCallArgumentsDone",
    "ResponseFunctionCallArgumentsWsDelta",
    "ResponseFunctionCallArgumentsWsDone",
    "ResponseImageGenCallInWsProgress",
    "ResponseImageGenCallPartialWsImage",
    "ResponseImageGenCallWsCompleted",
    "ResponseImageGenCallWsGenerating",
    "ResponseImageGenerationCallCompleted",
    "ResponseImageGenerationCallGenerating",
    "ResponseImageGenerationCallInProgress",
    "ResponseImageGenerationCallPartialImage",
    "ResponseInProgress",
    "ResponseInWsProgress",
    "ResponseIncomplete",
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallArgumentsWsDelta",
    "ResponseMcpCallArgumentsWsDone",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallFailed",
    "ResponseMcpCallInProgress",
    "ResponseMcpCallInWsProgress",
    "ResponseMcpCallWsCompleted",
    "ResponseMcpCallWsFailed",
    "ResponseMcpListToolsCompleted",
    "ResponseMcpListToolsFailed",
    "ResponseMcpListToolsInProgress",
    "ResponseMcpListToolsInWsProgress",
    "ResponseMcpListToolsWsCompleted",
    "ResponseMcpListToolsWsFailed",
    "ResponseOutputItemAdded",
    "ResponseOutputItemDone",
    "ResponseOutputItemWsAdded",
    "ResponseOutputItemWsDone",
    "ResponseOutputTextAnnotationAdded",
    "ResponseOutputTextAnnotationAddedAnnotation",
    "ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation",
    "ResponseOutputTextAnnotationAddedAnnotationFileCitation",
    "ResponseOutputTextAnnotationAddedAnnotationFilePath",
    "ResponseOutputTextAnnotationAddedAnnotationURLCitation",
    "ResponseOutputTextAnnotationWsAdded",
    "ResponseOutputTextDelta",
    "ResponseOutputTextDeltaLogprob",
    "ResponseOutputTextDeltaLogprobTopLogprob",
    "ResponseOutputTextDone",
    "ResponseOutputTextDoneLogprob",
    "ResponseOutputTextDoneLogprobTopLogprob",
    "ResponseQueued",
    "ResponseReasoningSummaryPartAdded",
    "ResponseReasoningSummaryPartAddedPart",
    "ResponseReasoningSummaryPartDone",
    "ResponseReasoningSummaryPartDonePart",
    "ResponseReasoningSummaryPartWsAdded",
    "ResponseReasoningSummaryPartWsDone",
    "ResponseReasoningSummaryTextDelta",
    "ResponseReasoningSummaryTextDone",
    "ResponseReasoningSummaryTextWsDelta",
    "ResponseReasoningSummaryTextWsDone",
    "ResponseReasoningTextDelta",
    "ResponseReasoningTextDone",
    "ResponseReasoningTextWsDelta",
    "ResponseReasoningTextWsDone",
    "ResponseRefusalDelta",
    "ResponseRefusalDone",
    "ResponseRefusalWsDelta",
    "ResponseRefusalWsDone",
    "ResponseShellCallCommandAdded",
    "ResponseShellCallCommandDelta",
    "ResponseShellCallCommandDone",
    "ResponseShellCallCommandWsAdded",
    "ResponseShellCallCommandWsDelta",
    "ResponseShellCallCommandWsDone",
    "ResponseShellCallOutputContentDelta",
    "ResponseShellCallOutputContentDeltaDelta",
    "ResponseShellCallOutputContentDone",
    "ResponseShellCallOutputContentDoneOutput",
    "ResponseShellCallOutputContentDoneOutputOutcome",
    "ResponseShellCallOutputContentDoneOutputOutcomeExit",
    "ResponseShellCallOutputContentDoneOutputOutcomeTimeout",
    "ResponseShellCallOutputContentWsDelta",
    "ResponseShellCallOutputContentWsDone",
    "ResponseTextWsDelta",
    "ResponseTextWsDone",
    "ResponseWebSearchCallCompleted",
    "ResponseWebSearchCallInProgress",
    "ResponseWebSearchCallInWsProgress",
    "ResponseWebSearchCallSearching",
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
        "Error": "openai_generated.models.response_ws_error:ResponseWsError",
        "ErrorError": "openai_generated.models.error_payload:ErrorPayload",
        "ResponseAudioDelta": "openai_generated.models.responses_server_event_response_audio_delta:ResponsesServerEventResponseAudioDelta",
        "ResponseAudioDone": "openai_generated.models.responses_server_event_response_audio_done:ResponsesServerEventResponseAudioDone",
        "ResponseAudioTranscriptDelta": "openai_generated.models.responses_server_event_response_audio_transcript_delta:ResponsesServerEventResponseAudioTranscriptDelta",
        "ResponseAudioTranscriptDone": "openai_generated.models.responses_server_event_response_audio_transcript_done:ResponsesServerEventResponseAudioTranscriptDone",
        "ResponseAudioTranscriptWsDelta": "openai_generated.models.responses_server_event_response_audio_transcript_delta:ResponsesServerEventResponseAudioTranscriptDelta",
        "ResponseAudioTranscriptWsDone": "openai_generated.models.responses_server_event_response_audio_transcript_done:ResponsesServerEventResponseAudioTranscriptDone",
        "ResponseAudioWsDelta": "openai_generated.models.responses_server_event_response_audio_delta:ResponsesServerEventResponseAudioDelta",
        "ResponseAudioWsDone": "openai_generated.models.responses_server_event_response_audio_done:ResponsesServerEventResponseAudioDone",
        "ResponseCodeInterpreterCallCodeDelta": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta:ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        "ResponseCodeInterpreterCallCodeDone": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_done:ResponsesServerEventResponseCodeInterpreterCallCodeDone",
        "ResponseCodeInterpreterCallCodeWsDelta": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_delta:ResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        "ResponseCodeInterpreterCallCodeWsDone": "openai_generated.models.responses_server_event_response_code_interpreter_call_code_done:ResponsesServerEventResponseCodeInterpreterCallCodeDone",
        "ResponseCodeInterpreterCallCompleted": "openai_generated.models.responses_server_event_response_code_interpreter_call_completed:ResponsesServerEventResponseCodeInterpreterCallCompleted",
        "ResponseCodeInterpreterCallInProgress": "openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress:ResponsesServerEventResponseCodeInterpreterCallInProgress",
        "ResponseCodeInterpreterCallInWsProgress": "openai_generated.models.responses_server_event_response_code_interpreter_call_in_progress:ResponsesServerEventResponseCodeInterpreterCallInProgress",
        "ResponseCodeInterpreterCallInterpreting": "openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting:ResponsesServerEventResponseCodeInterpreterCallInterpreting",
        "ResponseCodeInterpreterCallWsCompleted": "openai_generated.models.responses_server_event_response_code_interpreter_call_completed:ResponsesServerEventResponseCodeInterpreterCallCompleted",
        "ResponseCodeInterpreterCallWsInterpreting": "openai_generated.models.responses_server_event_response_code_interpreter_call_interpreting:ResponsesServerEventResponseCodeInterpreterCallInterpreting",
        "ResponseCompactionWsCompacting": "openai_generated.models.responses_server_event_response_compaction_ws_compacting:ResponsesServerEventResponseCompactionWsCompacting",
        "ResponseCompleted": "openai_generated.models.responses_server_event_response_completed:ResponsesServerEventResponseCompleted",
        "ResponseContentPartAdded": "openai_generated.models.responses_server_event_response_content_part_added:ResponsesServerEventResponseContentPartAdded",
        "ResponseContentPartAddedPart": "openai_generated.models.output_content:OutputContent",
        "ResponseContentPartAddedPartReasoningText": "openai_generated.models.conversation_message_content_reasoning_text:ConversationMessageContentReasoningText",
        "ResponseContentPartDone": "openai_generated.models.responses_server_event_response_content_part_done:ResponsesServerEventResponseContentPartDone",
        "ResponseContentPartDonePart": "openai_generated.models.output_content:OutputContent",
        "ResponseContentPartDonePartReasoningText": "openai_generated.models.conversation_message_content_reasoning_text:ConversationMessageContentReasoningText",
        "ResponseContentPartWsAdded": "openai_generated.models.responses_server_event_response_content_part_added:ResponsesServerEventResponseContentPartAdded",
        "ResponseContentPartWsDone": "openai_generated.models.responses_server_event_response_content_part_done:ResponsesServerEventResponseContentPartDone",
        "ResponseCreated": "openai_generated.models.responses_server_event_response_created:ResponsesServerEventResponseCreated",
        "ResponseCustomToolCallInputDelta": "openai_generated.models.responses_server_event_response_custom_tool_call_input_delta:ResponsesServerEventResponseCustomToolCallInputDelta",
        "ResponseCustomToolCallInputDone": "openai_generated.models.responses_server_event_response_custom_tool_call_input_done:ResponsesServerEventResponseCustomToolCallInputDone",
        "ResponseCustomToolCallInputWsDelta": "openai_generated.models.responses_server_event_response_custom_tool_call_input_delta:ResponsesServerEventResponseCustomToolCallInputDelta",
        "ResponseCustomToolCallInputWsDone": "openai_generated.models.responses_server_event_response_custom_tool_call_input_done:ResponsesServerEventResponseCustomToolCallInputDone",
        "ResponseFailed": "openai_generated.models.responses_server_event_response_failed:ResponsesServerEventResponseFailed",
        "ResponseFileSearchCallCompleted": "openai_generated.models.responses_server_event_response_file_search_call_completed:ResponsesServerEventResponseFileSearchCallCompleted",
        "ResponseFileSearchCallInProgress": "openai_generated.models.responses_server_event_response_file_search_call_in_progress:ResponsesServerEventResponseFileSearchCallInProgress",
        "ResponseFileSearchCallInWsProgress": "openai_generated.models.responses_server_event_response_file_search_call_in_progress:ResponsesServerEventResponseFileSearchCallInProgress",
        "ResponseFileSearchCallSearching": "openai_generated.models.responses_server_event_response_file_search_call_searching:ResponsesServerEventResponseFileSearchCallSearching",
        "ResponseFileSearchCallWsCompleted": "openai_generated.models.responses_server_event_response_file_search_call_completed:ResponsesServerEventResponseFileSearchCallCompleted",
        "ResponseFileSearchCallWsSearching": "openai_generated.models.responses_server_event_response_file_search_call_searching:ResponsesServerEventResponseFileSearchCallSearching",
        "ResponseFunctionCallArgumentsDelta": "openai_generated.models.responses_server_event_response_function_call_arguments_delta:ResponsesServerEventResponseFunctionCallArgumentsDelta",
        "ResponseFunctionCallArgumentsDone": "openai_generated.models.responses_server_event_response_function_call_arguments_done:ResponsesServerEventResponseFunctionCallArgumentsDone",
        "ResponseFunctionCallArgumentsWsDelta": "openai_generated.models.responses_server_event_response_function_call_arguments_delta:ResponsesServerEventResponseFunctionCallArgumentsDelta",
        "ResponseFunctionCallArgumentsWsDone": "openai_generated.models.responses_server_event_response_function_call_arguments_done:ResponsesServerEventResponseFunctionCallArgumentsDone",
        "ResponseImageGenCallInWsProgress": "openai_generated.models.responses_server_event_response_image_generation_call_in_progress:ResponsesServerEventResponseImageGenerationCallInProgress",
        "ResponseImageGenCallPartialWsImage": "openai_generated.models.responses_server_event_response_image_generation_call_partial_image:ResponsesServerEventResponseImageGenerationCallPartialImage",
        "ResponseImageGenCallWsCompleted": "openai_generated.models.responses_server_event_response_image_generation_call_completed:ResponsesServerEventResponseImageGenerationCallCompleted",
        "ResponseImageGenCallWsGenerating": "openai_generated.models.responses_server_event_response_image_generation_call_generating:ResponsesServerEventResponseImageGenerationCallGenerating",
        "ResponseImageGenerationCallCompleted": "openai_generated.models.responses_server_event_response_image_generation_call_completed:ResponsesServerEventResponseImageGenerationCallCompleted",
        "ResponseImageGenerationCallGenerating": "openai_generated.models.responses_server_event_response_image_generation_call_generating:ResponsesServerEventResponseImageGenerationCallGenerating",
        "ResponseImageGenerationCallInProgress": "openai_generated.models.responses_server_event_response_image_generation_call_in_progress:ResponsesServerEventResponseImageGenerationCallInProgress",
        "ResponseImageGenerationCallPartialImage": "openai_generated.models.responses_server_event_response_image_generation_call_partial_image:ResponsesServerEventResponseImageGenerationCallPartialImage",
        "ResponseInProgress": "openai_generated.models.responses_server_event_response_in_progress:ResponsesServerEventResponseInProgress",
        "ResponseInWsProgress": "openai_generated.models.responses_server_event_response_in_progress:ResponsesServerEventResponseInProgress",
        "ResponseIncomplete": "openai_generated.models.responses_server_event_response_incomplete:ResponsesServerEventResponseIncomplete",
        "ResponseMcpCallArgumentsDelta": "openai_generated.models.responses_server_event_response_mcp_call_arguments_delta:ResponsesServerEventResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsDone": "openai_generated.models.responses_server_event_response_mcp_call_arguments_done:ResponsesServerEventResponseMcpCallArgumentsDone",
        "ResponseMcpCallArgumentsWsDelta": "openai_generated.models.responses_server_event_response_mcp_call_arguments_delta:ResponsesServerEventResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsWsDone": "openai_generated.models.responses_server_event_response_mcp_call_arguments_done:ResponsesServerEventResponseMcpCallArgumentsDone",
        "ResponseMcpCallCompleted": "openai_generated.models.responses_server_event_response_mcp_call_completed:ResponsesServerEventResponseMcpCallCompleted",
        "ResponseMcpCallFailed": "openai_generated.models.responses_server_event_response_mcp_call_failed:ResponsesServerEventResponseMcpCallFailed",
        "ResponseMcpCallInProgress": "openai_generated.models.responses_server_event_response_mcp_call_in_progress:ResponsesServerEventResponseMcpCallInProgress",
        "ResponseMcpCallInWsProgress": "openai_generated.models.responses_server_event_response_mcp_call_in_progress:ResponsesServerEventResponseMcpCallInProgress",
        "ResponseMcpCallWsCompleted": "openai_generated.models.responses_server_event_response_mcp_call_completed:ResponsesServerEventResponseMcpCallCompleted",
        "ResponseMcpCallWsFailed": "openai_generated.models.responses_server_event_response_mcp_call_failed:ResponsesServerEventResponseMcpCallFailed",
        "ResponseMcpListToolsCompleted": "openai_generated.models.responses_server_event_response_mcp_list_tools_completed:ResponsesServerEventResponseMcpListToolsCompleted",
        "ResponseMcpListToolsFailed": "openai_generated.models.responses_server_event_response_mcp_list_tools_failed:ResponsesServerEventResponseMcpListToolsFailed",
        "ResponseMcpListToolsInProgress": "openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress:ResponsesServerEventResponseMcpListToolsInProgress",
        "ResponseMcpListToolsInWsProgress": "openai_generated.models.responses_server_event_response_mcp_list_tools_in_progress:ResponsesServerEventResponseMcpListToolsInProgress",
        "ResponseMcpListToolsWsCompleted": "openai_generated.models.responses_server_event_response_mcp_list_tools_completed:ResponsesServerEventResponseMcpListToolsCompleted",
        "ResponseMcpListToolsWsFailed": "openai_generated.models.responses_server_event_response_mcp_list_tools_failed:ResponsesServerEventResponseMcpListToolsFailed",
        "ResponseOutputItemAdded": "openai_generated.models.responses_server_event_response_output_item_added:ResponsesServerEventResponseOutputItemAdded",
        "ResponseOutputItemDone": "openai_generated.models.responses_server_event_response_output_item_done:ResponsesServerEventResponseOutputItemDone",
        "ResponseOutputItemWsAdded": "openai_generated.models.responses_server_event_response_output_item_added:ResponsesServerEventResponseOutputItemAdded",
        "ResponseOutputItemWsDone": "openai_generated.models.responses_server_event_response_output_item_done:ResponsesServerEventResponseOutputItemDone",
        "ResponseOutputTextAnnotationAdded": "openai_generated.models.responses_server_event_response_output_text_annotation_added:ResponsesServerEventResponseOutputTextAnnotationAdded",
        "ResponseOutputTextAnnotationAddedAnnotation": "openai_generated.models.response_output_text_annotation:ResponseOutputTextAnnotation",
        "ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation": "openai_generated.models.response_output_text_annotation_container_file_citation:ResponseOutputTextAnnotationContainerFileCitation",
        "ResponseOutputTextAnnotationAddedAnnotationFileCitation": "openai_generated.models.response_output_text_annotation_file_citation:ResponseOutputTextAnnotationFileCitation",
        "ResponseOutputTextAnnotationAddedAnnotationFilePath": "openai_generated.models.response_output_text_annotation_file_path:ResponseOutputTextAnnotationFilePath",
        "ResponseOutputTextAnnotationAddedAnnotationURLCitation": "openai_generated.models.response_output_text_annotation_url_citation:ResponseOutputTextAnnotationURLCitation",
        "ResponseOutputTextAnnotationWsAdded": "openai_generated.models.responses_server_event_response_output_text_annotation_added:ResponsesServerEventResponseOutputTextAnnotationAdded",
        "ResponseOutputTextDelta": "openai_generated.models.responses_server_event_response_output_text_delta:ResponsesServerEventResponseOutputTextDelta",
        "ResponseOutputTextDeltaLogprob": "openai_generated.models.response_text_delta_event_logprob:ResponseTextDeltaEventLogprob",
        "ResponseOutputTextDeltaLogprobTopLogprob": "openai_generated.models.response_text_delta_event_logprob_top_logprob:ResponseTextDeltaEventLogprobTopLogprob",
        "ResponseOutputTextDone": "openai_generated.models.responses_server_event_response_output_text_done:ResponsesServerEventResponseOutputTextDone",
        "ResponseOutputTextDoneLogprob": "openai_generated.models.response_text_delta_event_logprob:ResponseTextDeltaEventLogprob",
        "ResponseOutputTextDoneLogprobTopLogprob": "openai_generated.models.response_text_delta_event_logprob_top_logprob:ResponseTextDeltaEventLogprobTopLogprob",
        "ResponseQueued": "openai_generated.models.responses_server_event_response_queued:ResponsesServerEventResponseQueued",
        "ResponseReasoningSummaryPartAdded": "openai_generated.models.responses_server_event_response_reasoning_summary_part_added:ResponsesServerEventResponseReasoningSummaryPartAdded",
        "ResponseReasoningSummaryPartAddedPart": "openai_generated.models.response_reasoning_summary_part_added_event_part:ResponseReasoningSummaryPartAddedEventPart",
        "ResponseReasoningSummaryPartDone": "openai_generated.models.responses_server_event_response_reasoning_summary_part_done:ResponsesServerEventResponseReasoningSummaryPartDone",
        "ResponseReasoningSummaryPartDonePart": "openai_generated.models.response_reasoning_summary_part_done_event_part:ResponseReasoningSummaryPartDoneEventPart",
        "ResponseReasoningSummaryPartWsAdded": "openai_generated.models.responses_server_event_response_reasoning_summary_part_added:ResponsesServerEventResponseReasoningSummaryPartAdded",
        "ResponseReasoningSummaryPartWsDone": "openai_generated.models.responses_server_event_response_reasoning_summary_part_done:ResponsesServerEventResponseReasoningSummaryPartDone",
        "ResponseReasoningSummaryTextDelta": "openai_generated.models.responses_server_event_response_reasoning_summary_text_delta:ResponsesServerEventResponseReasoningSummaryTextDelta",
        "ResponseReasoningSummaryTextDone": "openai_generated.models.responses_server_event_response_reasoning_summary_text_done:ResponsesServerEventResponseReasoningSummaryTextDone",
        "ResponseReasoningSummaryTextWsDelta": "openai_generated.models.responses_server_event_response_reasoning_summary_text_delta:ResponsesServerEventResponseReasoningSummaryTextDelta",
        "ResponseReasoningSummaryTextWsDone": "openai_generated.models.responses_server_event_response_reasoning_summary_text_done:ResponsesServerEventResponseReasoningSummaryTextDone",
        "ResponseReasoningTextDelta": "openai_generated.models.responses_server_event_response_reasoning_text_delta:ResponsesServerEventResponseReasoningTextDelta",
        "ResponseReasoningTextDone": "openai_generated.models.responses_server_event_response_reasoning_text_done:ResponsesServerEventResponseReasoningTextDone",
        "ResponseReasoningTextWsDelta": "openai_generated.models.responses_server_event_response_reasoning_text_delta:ResponsesServerEventResponseReasoningTextDelta",
        "ResponseReasoningTextWsDone": "openai_generated.models.responses_server_event_response_reasoning_text_done:ResponsesServerEventResponseReasoningTextDone",
        "ResponseRefusalDelta": "openai_generated.models.responses_server_event_response_refusal_delta:ResponsesServerEventResponseRefusalDelta",
        "ResponseRefusalDone": "openai_generated.models.responses_server_event_response_refusal_done:ResponsesServerEventResponseRefusalDone",
        "ResponseRefusalWsDelta": "openai_generated.models.responses_server_event_response_refusal_delta:ResponsesServerEventResponseRefusalDelta",
        "ResponseRefusalWsDone": "openai_generated.models.responses_server_event_response_refusal_done:ResponsesServerEventResponseRefusalDone",
        "ResponseShellCallCommandAdded": "openai_generated.models.responses_server_event_response_shell_call_command_added:ResponsesServerEventResponseShellCallCommandAdded",
        "ResponseShellCallCommandDelta": "openai_generated.models.responses_server_event_response_shell_call_command_delta:ResponsesServerEventResponseShellCallCommandDelta",
        "ResponseShellCallCommandDone": "openai_generated.models.responses_server_event_response_shell_call_command_done:ResponsesServerEventResponseShellCallCommandDone",
        "ResponseShellCallCommandWsAdded": "openai_generated.models.responses_server_event_response_shell_call_command_added:ResponsesServerEventResponseShellCallCommandAdded",
        "ResponseShellCallCommandWsDelta": "openai_generated.models.responses_server_event_response_shell_call_command_delta:ResponsesServerEventResponseShellCallCommandDelta",
        "ResponseShellCallCommandWsDone": "openai_generated.models.responses_server_event_response_shell_call_command_done:ResponsesServerEventResponseShellCallCommandDone",
        "ResponseShellCallOutputContentDelta": "openai_generated.models.responses_server_event_response_shell_call_output_content_delta:ResponsesServerEventResponseShellCallOutputContentDelta",
        "ResponseShellCallOutputContentDeltaDelta": "openai_generated.models.shell_call_output_delta:ShellCallOutputDelta",
        "ResponseShellCallOutputContentDone": "openai_generated.models.responses_server_event_response_shell_call_output_content_done:ResponsesServerEventResponseShellCallOutputContentDone",
        "ResponseShellCallOutputContentDoneOutput": "openai_generated.models.response_function_shell_tool_call_output_output:ResponseFunctionShellToolCallOutputOutput",
        "ResponseShellCallOutputContentDoneOutputOutcome": "openai_generated.models.response_function_shell_tool_call_output_output_outcome:ResponseFunctionShellToolCallOutputOutputOutcome",
        "ResponseShellCallOutputContentDoneOutputOutcomeExit": "openai_generated.models.response_function_shell_tool_call_output_output_outcome_exit:ResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "ResponseShellCallOutputContentDoneOutputOutcomeTimeout": "openai_generated.models.response_function_shell_tool_call_output_output_outcome_timeout:ResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        "ResponseShellCallOutputContentWsDelta": "openai_generated.models.responses_server_event_response_shell_call_output_content_delta:ResponsesServerEventResponseShellCallOutputContentDelta",
        "ResponseShellCallOutputContentWsDone": "openai_generated.models.responses_server_event_response_shell_call_output_content_done:ResponsesServerEventResponseShellCallOutputContentDone",
        "ResponseTextWsDelta": "openai_generated.models.responses_server_event_response_output_text_delta:ResponsesServerEventResponseOutputTextDelta",
        "ResponseTextWsDone": "openai_generated.models.responses_server_event_response_output_text_done:ResponsesServerEventResponseOutputTextDone",
        "ResponseWebSearchCallCompleted": "openai_generated.models.responses_server_event_response_web_search_call_completed:ResponsesServerEventResponseWebSearchCallCompleted",
        "ResponseWebSearchCallInProgress": "openai_generated.models.responses_server_event_response_web_search_call_in_progress:ResponsesServerEventResponseWebSearchCallInProgress",
        "ResponseWebSearchCallInWsProgress": "openai_generated.models.responses_server_event_response_web_search_call_in_progress:ResponsesServerEventResponseWebSearchCallInProgress",
        "ResponseWebSearchCallSearching": "openai_generated.models.responses_server_event_response_web_search_call_searching:ResponsesServerEventResponseWebSearchCallSearching",
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
