# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.beta_agent_tag import (
        BetaAgentTag as BetaResponseWsErrorAgent,
        BetaAgentTag as ResponseAudioDeltaAgent,
        BetaAgentTag as ResponseAudioDoneAgent,
        BetaAgentTag as ResponseAudioTranscriptDeltaAgent,
        BetaAgentTag as ResponseAudioTranscriptDoneAgent,
        BetaAgentTag as ResponseCodeInterpreterCallCodeDeltaAgent,
        BetaAgentTag as ResponseCodeInterpreterCallCodeDoneAgent,
        BetaAgentTag as ResponseCodeInterpreterCallCompletedAgent,
        BetaAgentTag as ResponseCodeInterpreterCallInProgressAgent,
        BetaAgentTag as ResponseCodeInterpreterCallInterpretingAgent,
        BetaAgentTag as ResponseCompletedAgent,
        BetaAgentTag as ResponseContentPartAddedAgent,
        BetaAgentTag as ResponseContentPartDoneAgent,
        BetaAgentTag as ResponseCreatedAgent,
        BetaAgentTag as ResponseCustomToolCallInputDeltaAgent,
        BetaAgentTag as ResponseCustomToolCallInputDoneAgent,
        BetaAgentTag as ResponseFailedAgent,
        BetaAgentTag as ResponseFileSearchCallCompletedAgent,
        BetaAgentTag as ResponseFileSearchCallInProgressAgent,
        BetaAgentTag as ResponseFileSearchCallSearchingAgent,
        BetaAgentTag as ResponseFunctionCallArgumentsDeltaAgent,
        BetaAgentTag as ResponseFunctionCallArgumentsDoneAgent,
        BetaAgentTag as ResponseImageGenerationCallCompletedAgent,
        BetaAgentTag as ResponseImageGenerationCallGeneratingAgent,
        BetaAgentTag as ResponseImageGenerationCallInProgressAgent,
        BetaAgentTag as ResponseImageGenerationCallPartialImageAgent,
        BetaAgentTag as ResponseInProgressAgent,
        BetaAgentTag as ResponseIncompleteAgent,
        BetaAgentTag as ResponseMcpCallArgumentsDeltaAgent,
        BetaAgentTag as ResponseMcpCallArgumentsDoneAgent,
        BetaAgentTag as ResponseMcpCallCompletedAgent,
        BetaAgentTag as ResponseMcpCallFailedAgent,
        BetaAgentTag as ResponseMcpCallInProgressAgent,
        BetaAgentTag as ResponseMcpListToolsCompletedAgent,
        BetaAgentTag as ResponseMcpListToolsFailedAgent,
        BetaAgentTag as ResponseMcpListToolsInProgressAgent,
        BetaAgentTag as ResponseOutputItemAddedAgent,
        BetaAgentTag as ResponseOutputItemDoneAgent,
        BetaAgentTag as ResponseOutputTextAnnotationAddedAgent,
        BetaAgentTag as ResponseOutputTextDeltaAgent,
        BetaAgentTag as ResponseOutputTextDoneAgent,
        BetaAgentTag as ResponseQueuedAgent,
        BetaAgentTag as ResponseReasoningSummaryPartAddedAgent,
        BetaAgentTag as ResponseReasoningSummaryPartDoneAgent,
        BetaAgentTag as ResponseReasoningSummaryTextDeltaAgent,
        BetaAgentTag as ResponseReasoningSummaryTextDoneAgent,
        BetaAgentTag as ResponseReasoningTextDeltaAgent,
        BetaAgentTag as ResponseReasoningTextDoneAgent,
        BetaAgentTag as ResponseRefusalDeltaAgent,
        BetaAgentTag as ResponseRefusalDoneAgent,
        BetaAgentTag as ResponseShellCallCommandAddedAgent,
        BetaAgentTag as ResponseShellCallCommandDeltaAgent,
        BetaAgentTag as ResponseShellCallCommandDoneAgent,
        BetaAgentTag as ResponseShellCallOutputContentDeltaAgent,
        BetaAgentTag as ResponseShellCallOutputContentDoneAgent,
        BetaAgentTag as ResponseWebSearchCallCompletedAgent,
        BetaAgentTag as ResponseWebSearchCallInProgressAgent,
        BetaAgentTag as ResponseWebSearchCallSearchingAgent,
    )
    from openai_generated.models.beta_conversation_message_content_reasoning_text import (
        BetaConversationMessageContentReasoningText as ResponseContentPartAddedPartReasoningText,
        BetaConversationMessageContentReasoningText as ResponseContentPartDonePartReasoningText,
    )
    from openai_generated.models.beta_error_payload import BetaErrorPayload as BetaResponseWsErrorError
    from openai_generated.models.beta_output_content import (
        BetaOutputContent as ResponseContentPartAddedPart,
        BetaOutputContent as ResponseContentPartDonePart,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output import (
        BetaResponseFunctionShellToolCallOutputOutput as ResponseShellCallOutputContentDoneOutput,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome import (
        BetaResponseFunctionShellToolCallOutputOutputOutcome as ResponseShellCallOutputContentDoneOutputOutcome,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_exit import (
        BetaResponseFunctionShellToolCallOutputOutputOutcomeExit as ResponseShellCallOutputContentDoneOutputOutcomeExit,
    )
    from openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_timeout import (
        BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout as ResponseShellCallOutputContentDoneOutputOutcomeTimeout,
    )
    from openai_generated.models.beta_response_inject_created_event import (
        BetaResponseInjectCreatedEvent as ResponseInjectCreated,
    )
    from openai_generated.models.beta_response_inject_failed_event import (
        BetaResponseInjectFailedEvent as ResponseInjectFailed,
    )
    from openai_generated.models.beta_response_inject_failed_event_error import (
        BetaResponseInjectFailedEventError as ResponseInjectFailedError,
    )
    from openai_generated.models.beta_response_output_text_annotation import (
        BetaResponseOutputTextAnnotation as ResponseOutputTextAnnotationAddedAnnotation,
    )
    from openai_generated.models.beta_response_output_text_annotation_container_file_citation import (
        BetaResponseOutputTextAnnotationContainerFileCitation as ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_citation import (
        BetaResponseOutputTextAnnotationFileCitation as ResponseOutputTextAnnotationAddedAnnotationFileCitation,
    )
    from openai_generated.models.beta_response_output_text_annotation_file_path import (
        BetaResponseOutputTextAnnotationFilePath as ResponseOutputTextAnnotationAddedAnnotationFilePath,
    )
    from openai_generated.models.beta_response_output_text_annotation_url_citation import (
        BetaResponseOutputTextAnnotationURLCitation as ResponseOutputTextAnnotationAddedAnnotationURLCitation,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_added_event_part import (
        BetaResponseReasoningSummaryPartAddedEventPart as ResponseReasoningSummaryPartAddedPart,
    )
    from openai_generated.models.beta_response_reasoning_summary_part_done_event_part import (
        BetaResponseReasoningSummaryPartDoneEventPart as ResponseReasoningSummaryPartDonePart,
    )
    from openai_generated.models.beta_response_text_delta_event_logprob import (
        BetaResponseTextDeltaEventLogprob as ResponseOutputTextDeltaLogprob,
        BetaResponseTextDeltaEventLogprob as ResponseOutputTextDoneLogprob,
    )
    from openai_generated.models.beta_response_text_delta_event_logprob_top_logprob import (
        BetaResponseTextDeltaEventLogprobTopLogprob as ResponseOutputTextDeltaLogprobTopLogprob,
        BetaResponseTextDeltaEventLogprobTopLogprob as ResponseOutputTextDoneLogprobTopLogprob,
    )
    from openai_generated.models.beta_response_ws_error import BetaResponseWsError as BetaResponseWsError
    from openai_generated.models.beta_response_ws_error_error_misalignment_steer import (
        BetaResponseWsErrorErrorMisalignmentSteer as BetaResponseWsErrorErrorMisalignmentSteer,
    )
    from openai_generated.models.beta_responses_server_event import BetaResponsesServerEvent as BetaResponsesServerEvent
    from openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting import (
        BetaResponsesServerEventBetaResponseCompactionWsCompacting as BetaResponseCompactionWsCompacting,
    )
    from openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment import (
        BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment as BetaResponseWsErrorErrorMisalignment,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_delta import (
        BetaResponsesServerEventResponseAudioDelta as BetaResponseAudioWsDelta,
        BetaResponsesServerEventResponseAudioDelta as ResponseAudioDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_done import (
        BetaResponsesServerEventResponseAudioDone as BetaResponseAudioWsDone,
        BetaResponsesServerEventResponseAudioDone as ResponseAudioDone,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_transcript_delta import (
        BetaResponsesServerEventResponseAudioTranscriptDelta as BetaResponseAudioTranscriptWsDelta,
        BetaResponsesServerEventResponseAudioTranscriptDelta as ResponseAudioTranscriptDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_audio_transcript_done import (
        BetaResponsesServerEventResponseAudioTranscriptDone as BetaResponseAudioTranscriptWsDone,
        BetaResponsesServerEventResponseAudioTranscriptDone as ResponseAudioTranscriptDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_delta import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta as BetaResponseCodeInterpreterCallCodeWsDelta,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta as ResponseCodeInterpreterCallCodeDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_done import (
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone as BetaResponseCodeInterpreterCallCodeWsDone,
        BetaResponsesServerEventResponseCodeInterpreterCallCodeDone as ResponseCodeInterpreterCallCodeDone,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_completed import (
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted as BetaResponseCodeInterpreterCallWsCompleted,
        BetaResponsesServerEventResponseCodeInterpreterCallCompleted as ResponseCodeInterpreterCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_in_progress import (
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress as BetaResponseCodeInterpreterCallInWsProgress,
        BetaResponsesServerEventResponseCodeInterpreterCallInProgress as ResponseCodeInterpreterCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_code_interpreter_call_interpreting import (
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting as BetaResponseCodeInterpreterCallWsInterpreting,
        BetaResponsesServerEventResponseCodeInterpreterCallInterpreting as ResponseCodeInterpreterCallInterpreting,
    )
    from openai_generated.models.beta_responses_server_event_response_completed import (
        BetaResponsesServerEventResponseCompleted as BetaResponseWsCompleted,
        BetaResponsesServerEventResponseCompleted as ResponseCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_content_part_added import (
        BetaResponsesServerEventResponseContentPartAdded as BetaResponseContentPartWsAdded,
        BetaResponsesServerEventResponseContentPartAdded as ResponseContentPartAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_content_part_done import (
        BetaResponsesServerEventResponseContentPartDone as BetaResponseContentPartWsDone,
        BetaResponsesServerEventResponseContentPartDone as ResponseContentPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_created import (
        BetaResponsesServerEventResponseCreated as BetaResponseWsCreated,
        BetaResponsesServerEventResponseCreated as ResponseCreated,
    )
    from openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_delta import (
        BetaResponsesServerEventResponseCustomToolCallInputDelta as BetaResponseCustomToolCallInputWsDelta,
        BetaResponsesServerEventResponseCustomToolCallInputDelta as ResponseCustomToolCallInputDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_done import (
        BetaResponsesServerEventResponseCustomToolCallInputDone as BetaResponseCustomToolCallInputWsDone,
        BetaResponsesServerEventResponseCustomToolCallInputDone as ResponseCustomToolCallInputDone,
    )
    from openai_generated.models.beta_responses_server_event_response_failed import (
        BetaResponsesServerEventResponseFailed as BetaResponseWsFailed,
        BetaResponsesServerEventResponseFailed as ResponseFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_completed import (
        BetaResponsesServerEventResponseFileSearchCallCompleted as BetaResponseFileSearchCallWsCompleted,
        BetaResponsesServerEventResponseFileSearchCallCompleted as ResponseFileSearchCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_in_progress import (
        BetaResponsesServerEventResponseFileSearchCallInProgress as BetaResponseFileSearchCallInWsProgress,
        BetaResponsesServerEventResponseFileSearchCallInProgress as ResponseFileSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_file_search_call_searching import (
        BetaResponsesServerEventResponseFileSearchCallSearching as BetaResponseFileSearchCallWsSearching,
        BetaResponsesServerEventResponseFileSearchCallSearching as ResponseFileSearchCallSearching,
    )
    from openai_generated.models.beta_responses_server_event_response_function_call_arguments_delta import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta as BetaResponseFunctionCallArgumentsWsDelta,
        BetaResponsesServerEventResponseFunctionCallArgumentsDelta as ResponseFunctionCallArgumentsDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_function_call_arguments_done import (
        BetaResponsesServerEventResponseFunctionCallArgumentsDone as BetaResponseFunctionCallArgumentsWsDone,
        BetaResponsesServerEventResponseFunctionCallArgumentsDone as ResponseFunctionCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_completed import (
        BetaResponsesServerEventResponseImageGenerationCallCompleted as BetaResponseImageGenCallWsCompleted,
        BetaResponsesServerEventResponseImageGenerationCallCompleted as ResponseImageGenerationCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_generating import (
        BetaResponsesServerEventResponseImageGenerationCallGenerating as BetaResponseImageGenCallWsGenerating,
        BetaResponsesServerEventResponseImageGenerationCallGenerating as ResponseImageGenerationCallGenerating,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_in_progress import (
        BetaResponsesServerEventResponseImageGenerationCallInProgress as BetaResponseImageGenCallInWsProgress,
        BetaResponsesServerEventResponseImageGenerationCallInProgress as ResponseImageGenerationCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_image_generation_call_partial_image import (
        BetaResponsesServerEventResponseImageGenerationCallPartialImage as BetaResponseImageGenCallPartialWsImage,
        BetaResponsesServerEventResponseImageGenerationCallPartialImage as ResponseImageGenerationCallPartialImage,
    )
    from openai_generated.models.beta_responses_server_event_response_in_progress import (
        BetaResponsesServerEventResponseInProgress as BetaResponseInWsProgress,
        BetaResponsesServerEventResponseInProgress as ResponseInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_incomplete import (
        BetaResponsesServerEventResponseIncomplete as BetaResponseWsIncomplete,
        BetaResponsesServerEventResponseIncomplete as ResponseIncomplete,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_delta import (
        BetaResponsesServerEventResponseMcpCallArgumentsDelta as BetaResponseMcpCallArgumentsWsDelta,
        BetaResponsesServerEventResponseMcpCallArgumentsDelta as ResponseMcpCallArgumentsDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_done import (
        BetaResponsesServerEventResponseMcpCallArgumentsDone as BetaResponseMcpCallArgumentsWsDone,
        BetaResponsesServerEventResponseMcpCallArgumentsDone as ResponseMcpCallArgumentsDone,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_completed import (
        BetaResponsesServerEventResponseMcpCallCompleted as BetaResponseMcpCallWsCompleted,
        BetaResponsesServerEventResponseMcpCallCompleted as ResponseMcpCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_failed import (
        BetaResponsesServerEventResponseMcpCallFailed as BetaResponseMcpCallWsFailed,
        BetaResponsesServerEventResponseMcpCallFailed as ResponseMcpCallFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_call_in_progress import (
        BetaResponsesServerEventResponseMcpCallInProgress as BetaResponseMcpCallInWsProgress,
        BetaResponsesServerEventResponseMcpCallInProgress as ResponseMcpCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_completed import (
        BetaResponsesServerEventResponseMcpListToolsCompleted as BetaResponseMcpListToolsWsCompleted,
        BetaResponsesServerEventResponseMcpListToolsCompleted as ResponseMcpListToolsCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_failed import (
        BetaResponsesServerEventResponseMcpListToolsFailed as BetaResponseMcpListToolsWsFailed,
        BetaResponsesServerEventResponseMcpListToolsFailed as ResponseMcpListToolsFailed,
    )
    from openai_generated.models.beta_responses_server_event_response_mcp_list_tools_in_progress import (
        BetaResponsesServerEventResponseMcpListToolsInProgress as BetaResponseMcpListToolsInWsProgress,
        BetaResponsesServerEventResponseMcpListToolsInProgress as ResponseMcpListToolsInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_output_item_added import (
        BetaResponsesServerEventResponseOutputItemAdded as BetaResponseOutputItemWsAdded,
        BetaResponsesServerEventResponseOutputItemAdded as ResponseOutputItemAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_output_item_done import (
        BetaResponsesServerEventResponseOutputItemDone as BetaResponseOutputItemWsDone,
        BetaResponsesServerEventResponseOutputItemDone as ResponseOutputItemDone,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_annotation_added import (
        BetaResponsesServerEventResponseOutputTextAnnotationAdded as BetaResponseOutputTextAnnotationWsAdded,
        BetaResponsesServerEventResponseOutputTextAnnotationAdded as ResponseOutputTextAnnotationAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_delta import (
        BetaResponsesServerEventResponseOutputTextDelta as BetaResponseTextWsDelta,
        BetaResponsesServerEventResponseOutputTextDelta as ResponseOutputTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_output_text_done import (
        BetaResponsesServerEventResponseOutputTextDone as BetaResponseTextWsDone,
        BetaResponsesServerEventResponseOutputTextDone as ResponseOutputTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_queued import (
        BetaResponsesServerEventResponseQueued as BetaResponseWsQueued,
        BetaResponsesServerEventResponseQueued as ResponseQueued,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_added import (
        BetaResponsesServerEventResponseReasoningSummaryPartAdded as BetaResponseReasoningSummaryPartWsAdded,
        BetaResponsesServerEventResponseReasoningSummaryPartAdded as ResponseReasoningSummaryPartAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_done import (
        BetaResponsesServerEventResponseReasoningSummaryPartDone as BetaResponseReasoningSummaryPartWsDone,
        BetaResponsesServerEventResponseReasoningSummaryPartDone as ResponseReasoningSummaryPartDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_delta import (
        BetaResponsesServerEventResponseReasoningSummaryTextDelta as BetaResponseReasoningSummaryTextWsDelta,
        BetaResponsesServerEventResponseReasoningSummaryTextDelta as ResponseReasoningSummaryTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_done import (
        BetaResponsesServerEventResponseReasoningSummaryTextDone as BetaResponseReasoningSummaryTextWsDone,
        BetaResponsesServerEventResponseReasoningSummaryTextDone as ResponseReasoningSummaryTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_text_delta import (
        BetaResponsesServerEventResponseReasoningTextDelta as BetaResponseReasoningTextWsDelta,
        BetaResponsesServerEventResponseReasoningTextDelta as ResponseReasoningTextDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_reasoning_text_done import (
        BetaResponsesServerEventResponseReasoningTextDone as BetaResponseReasoningTextWsDone,
        BetaResponsesServerEventResponseReasoningTextDone as ResponseReasoningTextDone,
    )
    from openai_generated.models.beta_responses_server_event_response_refusal_delta import (
        BetaResponsesServerEventResponseRefusalDelta as BetaResponseRefusalWsDelta,
        BetaResponsesServerEventResponseRefusalDelta as ResponseRefusalDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_refusal_done import (
        BetaResponsesServerEventResponseRefusalDone as BetaResponseRefusalWsDone,
        BetaResponsesServerEventResponseRefusalDone as ResponseRefusalDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_added import (
        BetaResponsesServerEventResponseShellCallCommandAdded as BetaResponseShellCallCommandWsAdded,
        BetaResponsesServerEventResponseShellCallCommandAdded as ResponseShellCallCommandAdded,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_delta import (
        BetaResponsesServerEventResponseShellCallCommandDelta as BetaResponseShellCallCommandWsDelta,
        BetaResponsesServerEventResponseShellCallCommandDelta as ResponseShellCallCommandDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_command_done import (
        BetaResponsesServerEventResponseShellCallCommandDone as BetaResponseShellCallCommandWsDone,
        BetaResponsesServerEventResponseShellCallCommandDone as ResponseShellCallCommandDone,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_output_content_delta import (
        BetaResponsesServerEventResponseShellCallOutputContentDelta as BetaResponseShellCallOutputContentWsDelta,
        BetaResponsesServerEventResponseShellCallOutputContentDelta as ResponseShellCallOutputContentDelta,
    )
    from openai_generated.models.beta_responses_server_event_response_shell_call_output_content_done import (
        BetaResponsesServerEventResponseShellCallOutputContentDone as BetaResponseShellCallOutputContentWsDone,
        BetaResponsesServerEventResponseShellCallOutputContentDone as ResponseShellCallOutputContentDone,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_completed import (
        BetaResponsesServerEventResponseWebSearchCallCompleted as BetaResponseWebSearchCallWsCompleted,
        BetaResponsesServerEventResponseWebSearchCallCompleted as ResponseWebSearchCallCompleted,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_in_progress import (
        BetaResponsesServerEventResponseWebSearchCallInProgress as BetaResponseWebSearchCallInWsProgress,
        BetaResponsesServerEventResponseWebSearchCallInProgress as ResponseWebSearchCallInProgress,
    )
    from openai_generated.models.beta_responses_server_event_response_web_search_call_searching import (
        BetaResponsesServerEventResponseWebSearchCallSearching as BetaResponseWebSearchCallWsSearching,
        BetaResponsesServerEventResponseWebSearchCallSearching as ResponseWebSearchCallSearching,
    )


__all__ = [
    "BetaResponseAudioTranscriptWsDelta",
    "BetaResponseAudioTranscriptWsDone",
    "BetaResponseAudioWsDelta",
    "BetaResponseAudioWsDone",
    "BetaResponseCodeInterpreterCallCodeWsDelta",
    "BetaResponseCodeInterpreterCallCodeWsDone",
    "BetaResponseCodeInterpreterCallInWsProgress",
    "BetaResponseCodeInterpreterCallWsCompleted",
    "BetaResponseCodeInterpreterCallWsInterpreting",
    "BetaResponseCompactionWsCompacting",
    "BetaResponseContentPartWsAdded",
    "BetaResponseContentPartWsDone",
    "BetaResponseCustomToolCallInputWsDelta",
    "BetaResponseCustomToolCallInputWsDone",
    "BetaResponseFileSearchCallInWsProgress",
    "BetaResponseFileSearchCallWsCompleted",
    "BetaResponseFileSearchCallWsSearching",
    "BetaResponseFunctionCallArgumentsWsDelta",
    "BetaResponseFunctionCallArgumentsWsDone",
    "BetaResponseImageGenCallInWsProgress",
    "BetaResponseImageGenCallPartialWsImage",
    "BetaResponseImageGenCallWsCompleted",
    "BetaResponseImageGenCallWsGenerating",
    "BetaResponseInWsProgress",
    "BetaResponseMcpCallArgumentsWsDelta",
    "BetaResponseMcpCallArgumentsWsDone",
    "BetaResponseMcpCallInWsProgress",
    "BetaResponseMcpCallWsCompleted",
    "BetaResponseMcpCallWsFailed",
    "BetaResponseMcpListToolsInWsProgress",
    "BetaResponseMcpListToolsWsCompleted",
    "BetaResponseMcpListToolsWsFailed",
    "BetaResponseOutputItemWsAdded",
    "BetaResponseOutputItemWsDone",
    "BetaResponseOutputTextAnnotationWsAdded",
    "BetaResponseReasoningSummaryPartWsAdded",
    "BetaResponseReasoningSummaryPartWsDone",
    "BetaResponseReasoningSummaryTextWsDelta",
    "BetaResponseReasoningSummaryTextWsDone",
    "BetaResponseReasoningTextWsDelta",
    "BetaResponseReasoningTextWsDone",
    "BetaResponseRefusalWsDelta",
    "BetaResponseRefusalWsDone",
    "BetaResponseShellCallCommandWsAdded",
    "BetaResponseShellCallCommandWsDelta",
    "BetaResponseShellCallCommandWsDone",
    "BetaResponseShellCallOutputContentWsDelta",
    "BetaResponseShellCallOutputContentWsDone",
    "BetaResponseTextWsDelta",
    "BetaResponseTextWsDone",
    "BetaResponseWebSearchCallInWsProgress",
    "BetaResponseWebSearchCallWsCompleted",
    "BetaResponseWebSearchCallWsSearching",
    "BetaResponseWsCompleted",
    "BetaResponseWsCreated",
    "BetaResponseWsError",
    "BetaResponseWsErrorAgent",
    "BetaResponseWsErrorError",
    "BetaResponseWsErrorErrorMisalignment",
    "BetaResponseWsErrorErrorMisalignmentSteer",
    "BetaResponseWsFailed",
    "BetaResponseWsIncomplete",
    "BetaResponseWsQueued",
    "BetaResponsesServerEvent",
    "ResponseAudioDelta",
    "ResponseAudioDeltaAgent",
    "ResponseAudioDone",
    "ResponseAudioDoneAgent",
    "ResponseAudioTranscriptDelta",
    "ResponseAudioTranscriptDeltaAgent",
    "ResponseAudioTranscriptDone",
    "ResponseAudioTranscriptDoneAgent",
    "ResponseCodeInterpreterCallCodeDelta",
    "ResponseCodeInterpreterCallCodeDeltaAgent",
    "ResponseCodeInterpreterCallCodeDone",
    "ResponseCodeInterpreterCallCodeDoneAgent",
    "ResponseCodeInterpreterCallCompleted",
    "ResponseCodeInterpreterCallCompletedAgent",
    "ResponseCodeInterpreterCallInProgress",
    "ResponseCodeInterpreterCallInProgressAgent",
    "ResponseCodeInterpreterCallInterpreting",
    "ResponseCodeInterpreterCallInterpretingAgent",
    "ResponseCompleted",
    "ResponseCompletedAgent",
    "ResponseContentPartAdded",
    "ResponseContentPartAddedAgent",
    "ResponseContentPartAddedPart",
    "ResponseContentPartAddedPartReasoningText",
    "ResponseContentPartDone",
    "ResponseContentPartDoneAgent",
    "ResponseContentPartDonePart",
    "ResponseContentPartDonePartReasoningText",
    "ResponseCreated",
    "ResponseCreatedAgent",
    "ResponseCustomToolCallInputDelta",
    "ResponseCustomToolCallInputDeltaAgent",
    "ResponseCustomToolCallInputDone",
    "ResponseCustomToolCallInputDoneAgent",
    "ResponseFailed",
    "ResponseFailedAgent",
    "ResponseFileSearchCallCompleted",
    "ResponseFileSearchCallCompletedAgent",
    "ResponseFileSearchCallInProgress",
    "ResponseFileSearchCallInProgressAgent",
    "ResponseFileSearchCallSearching",
    "ResponseFileSearchCallSearchingAgent",
    "ResponseFunctionCallArgumentsDelta",
    "ResponseFunctionCallArgumentsDeltaAgent",
    "ResponseFunctionCallArgumentsDone",
    "ResponseFunctionCallArgumentsDoneAgent",
    "ResponseImageGenerationCallCompleted",
    "ResponseImageGenerationCallCompletedAgent",
    "ResponseImageGenerationCallGenerating",
    "ResponseImageGenerationCallGeneratingAgent",
    "ResponseImageGenerationCallInProgress",
    "ResponseImageGenerationCallInProgressAgent",
    "ResponseImageGenerationCallPartialImage",
    "ResponseImageGenerationCallPartialImageAgent",
    "ResponseInProgress",
    "ResponseInProgressAgent",
    "ResponseIncomplete",
    "ResponseIncompleteAgent",
    "ResponseInjectCreated",
    "ResponseInjectFailed",
    "ResponseInjectFailedError",
    "ResponseMcpCallArgumentsDelta",
    "ResponseMcpCallArgumentsDeltaAgent",
    "ResponseMcpCallArgumentsDone",
    "ResponseMcpCallArgumentsDoneAgent",
    "ResponseMcpCallCompleted",
    "ResponseMcpCallCompletedAgent",
    "ResponseMcpCallFailed",
    "ResponseMcpCallFailedAgent",
    "ResponseMcpCallInProgress",
    "ResponseMcpCallInProgressAgent",
    "ResponseMcpListToolsCompleted",
    "ResponseMcpListToolsCompletedAgent",
    "ResponseMcpListToolsFailed",
    "ResponseMcpListToolsFailedAgent",
    "ResponseMcpListToolsInProgress",
    "ResponseMcpListToolsInProgressAgent",
    "ResponseOutputItemAdded",
    "ResponseOutputItemAddedAgent",
    "ResponseOutputItemDone",
    "ResponseOutputItemDoneAgent",
    "ResponseOutputTextAnnotationAdded",
    "ResponseOutputTextAnnotationAddedAgent",
    "ResponseOutputTextAnnotationAddedAnnotation",
    "ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation",
    "ResponseOutputTextAnnotationAddedAnnotationFileCitation",
    "ResponseOutputTextAnnotationAddedAnnotationFilePath",
    "ResponseOutputTextAnnotationAddedAnnotationURLCitation",
    "ResponseOutputTextDelta",
    "ResponseOutputTextDeltaAgent",
    "ResponseOutputTextDeltaLogprob",
    "ResponseOutputTextDeltaLogprobTopLogprob",
    "ResponseOutputTextDone",
    "ResponseOutputTextDoneAgent",
    "ResponseOutputTextDoneLogprob",
    "ResponseOutputTextDoneLogprobTopLogprob",
    "ResponseQueued",
    "ResponseQueuedAgent",
    "ResponseReasoningSummaryPartAdded",
    "ResponseReasoningSummaryPartAddedAgent",
    "ResponseReasoningSummaryPartAddedPart",
    "ResponseReasoningSummaryPartDone",
    "ResponseReasoningSummaryPartDoneAgent",
    "ResponseReasoningSummaryPartDonePart",
    "ResponseReasoningSummaryTextDelta",
    "ResponseReasoningSummaryTextDeltaAgent",
    "ResponseReasoningSummaryTextDone",
    "ResponseReasoningSummaryTextDoneAgent",
    "ResponseReasoningTextDelta",
    "ResponseReasoningTextDeltaAgent",
    "ResponseReasoningTextDone",
    "ResponseReasoningTextDoneAgent",
    "ResponseRefusalDelta",
    "ResponseRefusalDeltaAgent",
    "ResponseRefusalDone",
    "ResponseRefusalDoneAgent",
    "ResponseShellCallCommandAdded",
    "ResponseShellCallCommandAddedAgent",
    "ResponseShellCallCommandDelta",
    "ResponseShellCallCommandDeltaAgent",
    "ResponseShellCallCommandDone",
    "ResponseShellCallCommandDoneAgent",
    "ResponseShellCallOutputContentDelta",
    "ResponseShellCallOutputContentDeltaAgent",
    "ResponseShellCallOutputContentDone",
    "ResponseShellCallOutputContentDoneAgent",
    "ResponseShellCallOutputContentDoneOutput",
    "ResponseShellCallOutputContentDoneOutputOutcome",
    "ResponseShellCallOutputContentDoneOutputOutcomeExit",
    "ResponseShellCallOutputContentDoneOutputOutcomeTimeout",
    "ResponseWebSearchCallCompleted",
    "ResponseWebSearchCallCompletedAgent",
    "ResponseWebSearchCallInProgress",
    "ResponseWebSearchCallInProgressAgent",
    "ResponseWebSearchCallSearching",
    "ResponseWebSearchCallSearchingAgent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "BetaResponseAudioTranscriptWsDelta": "openai_generated.models.beta_responses_server_event_response_audio_transcript_delta:BetaResponsesServerEventResponseAudioTranscriptDelta",
        "BetaResponseAudioTranscriptWsDone": "openai_generated.models.beta_responses_server_event_response_audio_transcript_done:BetaResponsesServerEventResponseAudioTranscriptDone",
        "BetaResponseAudioWsDelta": "openai_generated.models.beta_responses_server_event_response_audio_delta:BetaResponsesServerEventResponseAudioDelta",
        "BetaResponseAudioWsDone": "openai_generated.models.beta_responses_server_event_response_audio_done:BetaResponsesServerEventResponseAudioDone",
        "BetaResponseCodeInterpreterCallCodeWsDelta": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_delta:BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        "BetaResponseCodeInterpreterCallCodeWsDone": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_done:BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
        "BetaResponseCodeInterpreterCallInWsProgress": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_in_progress:BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
        "BetaResponseCodeInterpreterCallWsCompleted": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_completed:BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
        "BetaResponseCodeInterpreterCallWsInterpreting": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_interpreting:BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
        "BetaResponseCompactionWsCompacting": "openai_generated.models.beta_responses_server_event_beta_response_compaction_ws_compacting:BetaResponsesServerEventBetaResponseCompactionWsCompacting",
        "BetaResponseContentPartWsAdded": "openai_generated.models.beta_responses_server_event_response_content_part_added:BetaResponsesServerEventResponseContentPartAdded",
        "BetaResponseContentPartWsDone": "openai_generated.models.beta_responses_server_event_response_content_part_done:BetaResponsesServerEventResponseContentPartDone",
        "BetaResponseCustomToolCallInputWsDelta": "openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_delta:BetaResponsesServerEventResponseCustomToolCallInputDelta",
        "BetaResponseCustomToolCallInputWsDone": "openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_done:BetaResponsesServerEventResponseCustomToolCallInputDone",
        "BetaResponseFileSearchCallInWsProgress": "openai_generated.models.beta_responses_server_event_response_file_search_call_in_progress:BetaResponsesServerEventResponseFileSearchCallInProgress",
        "BetaResponseFileSearchCallWsCompleted": "openai_generated.models.beta_responses_server_event_response_file_search_call_completed:BetaResponsesServerEventResponseFileSearchCallCompleted",
        "BetaResponseFileSearchCallWsSearching": "openai_generated.models.beta_responses_server_event_response_file_search_call_searching:BetaResponsesServerEventResponseFileSearchCallSearching",
        "BetaResponseFunctionCallArgumentsWsDelta": "openai_generated.models.beta_responses_server_event_response_function_call_arguments_delta:BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
        "BetaResponseFunctionCallArgumentsWsDone": "openai_generated.models.beta_responses_server_event_response_function_call_arguments_done:BetaResponsesServerEventResponseFunctionCallArgumentsDone",
        "BetaResponseImageGenCallInWsProgress": "openai_generated.models.beta_responses_server_event_response_image_generation_call_in_progress:BetaResponsesServerEventResponseImageGenerationCallInProgress",
        "BetaResponseImageGenCallPartialWsImage": "openai_generated.models.beta_responses_server_event_response_image_generation_call_partial_image:BetaResponsesServerEventResponseImageGenerationCallPartialImage",
        "BetaResponseImageGenCallWsCompleted": "openai_generated.models.beta_responses_server_event_response_image_generation_call_completed:BetaResponsesServerEventResponseImageGenerationCallCompleted",
        "BetaResponseImageGenCallWsGenerating": "openai_generated.models.beta_responses_server_event_response_image_generation_call_generating:BetaResponsesServerEventResponseImageGenerationCallGenerating",
        "BetaResponseInWsProgress": "openai_generated.models.beta_responses_server_event_response_in_progress:BetaResponsesServerEventResponseInProgress",
        "BetaResponseMcpCallArgumentsWsDelta": "openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_delta:BetaResponsesServerEventResponseMcpCallArgumentsDelta",
        "BetaResponseMcpCallArgumentsWsDone": "openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_done:BetaResponsesServerEventResponseMcpCallArgumentsDone",
        "BetaResponseMcpCallInWsProgress": "openai_generated.models.beta_responses_server_event_response_mcp_call_in_progress:BetaResponsesServerEventResponseMcpCallInProgress",
        "BetaResponseMcpCallWsCompleted": "openai_generated.models.beta_responses_server_event_response_mcp_call_completed:BetaResponsesServerEventResponseMcpCallCompleted",
        "BetaResponseMcpCallWsFailed": "openai_generated.models.beta_responses_server_event_response_mcp_call_failed:BetaResponsesServerEventResponseMcpCallFailed",
        "BetaResponseMcpListToolsInWsProgress": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_in_progress:BetaResponsesServerEventResponseMcpListToolsInProgress",
        "BetaResponseMcpListToolsWsCompleted": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_completed:BetaResponsesServerEventResponseMcpListToolsCompleted",
        "BetaResponseMcpListToolsWsFailed": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_failed:BetaResponsesServerEventResponseMcpListToolsFailed",
        "BetaResponseOutputItemWsAdded": "openai_generated.models.beta_responses_server_event_response_output_item_added:BetaResponsesServerEventResponseOutputItemAdded",
        "BetaResponseOutputItemWsDone": "openai_generated.models.beta_responses_server_event_response_output_item_done:BetaResponsesServerEventResponseOutputItemDone",
        "BetaResponseOutputTextAnnotationWsAdded": "openai_generated.models.beta_responses_server_event_response_output_text_annotation_added:BetaResponsesServerEventResponseOutputTextAnnotationAdded",
        "BetaResponseReasoningSummaryPartWsAdded": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_added:BetaResponsesServerEventResponseReasoningSummaryPartAdded",
        "BetaResponseReasoningSummaryPartWsDone": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_done:BetaResponsesServerEventResponseReasoningSummaryPartDone",
        "BetaResponseReasoningSummaryTextWsDelta": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_delta:BetaResponsesServerEventResponseReasoningSummaryTextDelta",
        "BetaResponseReasoningSummaryTextWsDone": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_done:BetaResponsesServerEventResponseReasoningSummaryTextDone",
        "BetaResponseReasoningTextWsDelta": "openai_generated.models.beta_responses_server_event_response_reasoning_text_delta:BetaResponsesServerEventResponseReasoningTextDelta",
        "BetaResponseReasoningTextWsDone": "openai_generated.models.beta_responses_server_event_response_reasoning_text_done:BetaResponsesServerEventResponseReasoningTextDone",
        "BetaResponseRefusalWsDelta": "openai_generated.models.beta_responses_server_event_response_refusal_delta:BetaResponsesServerEventResponseRefusalDelta",
        "BetaResponseRefusalWsDone": "openai_generated.models.beta_responses_server_event_response_refusal_done:BetaResponsesServerEventResponseRefusalDone",
        "BetaResponseShellCallCommandWsAdded": "openai_generated.models.beta_responses_server_event_response_shell_call_command_added:BetaResponsesServerEventResponseShellCallCommandAdded",
        "BetaResponseShellCallCommandWsDelta": "openai_generated.models.beta_responses_server_event_response_shell_call_command_delta:BetaResponsesServerEventResponseShellCallCommandDelta",
        "BetaResponseShellCallCommandWsDone": "openai_generated.models.beta_responses_server_event_response_shell_call_command_done:BetaResponsesServerEventResponseShellCallCommandDone",
        "BetaResponseShellCallOutputContentWsDelta": "openai_generated.models.beta_responses_server_event_response_shell_call_output_content_delta:BetaResponsesServerEventResponseShellCallOutputContentDelta",
        "BetaResponseShellCallOutputContentWsDone": "openai_generated.models.beta_responses_server_event_response_shell_call_output_content_done:BetaResponsesServerEventResponseShellCallOutputContentDone",
        "BetaResponseTextWsDelta": "openai_generated.models.beta_responses_server_event_response_output_text_delta:BetaResponsesServerEventResponseOutputTextDelta",
        "BetaResponseTextWsDone": "openai_generated.models.beta_responses_server_event_response_output_text_done:BetaResponsesServerEventResponseOutputTextDone",
        "BetaResponseWebSearchCallInWsProgress": "openai_generated.models.beta_responses_server_event_response_web_search_call_in_progress:BetaResponsesServerEventResponseWebSearchCallInProgress",
        "BetaResponseWebSearchCallWsCompleted": "openai_generated.models.beta_responses_server_event_response_web_search_call_completed:BetaResponsesServerEventResponseWebSearchCallCompleted",
        "BetaResponseWebSearchCallWsSearching": "openai_generated.models.beta_responses_server_event_response_web_search_call_searching:BetaResponsesServerEventResponseWebSearchCallSearching",
        "BetaResponseWsCompleted": "openai_generated.models.beta_responses_server_event_response_completed:BetaResponsesServerEventResponseCompleted",
        "BetaResponseWsCreated": "openai_generated.models.beta_responses_server_event_response_created:BetaResponsesServerEventResponseCreated",
        "BetaResponseWsError": "openai_generated.models.beta_response_ws_error",
        "BetaResponseWsErrorAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "BetaResponseWsErrorError": "openai_generated.models.beta_error_payload:BetaErrorPayload",
        "BetaResponseWsErrorErrorMisalignment": "openai_generated.models.beta_responses_server_event_beta_response_ws_error_error_misalignment:BetaResponsesServerEventBetaResponseWsErrorErrorMisalignment",
        "BetaResponseWsErrorErrorMisalignmentSteer": "openai_generated.models.beta_response_ws_error_error_misalignment_steer",
        "BetaResponseWsFailed": "openai_generated.models.beta_responses_server_event_response_failed:BetaResponsesServerEventResponseFailed",
        "BetaResponseWsIncomplete": "openai_generated.models.beta_responses_server_event_response_incomplete:BetaResponsesServerEventResponseIncomplete",
        "BetaResponseWsQueued": "openai_generated.models.beta_responses_server_event_response_queued:BetaResponsesServerEventResponseQueued",
        "BetaResponsesServerEvent": "openai_generated.models.beta_responses_server_event",
        "ResponseAudioDelta": "openai_generated.models.beta_responses_server_event_response_audio_delta:BetaResponsesServerEventResponseAudioDelta",
        "ResponseAudioDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseAudioDone": "openai_generated.models.beta_responses_server_event_response_audio_done:BetaResponsesServerEventResponseAudioDone",
        "ResponseAudioDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseAudioTranscriptDelta": "openai_generated.models.beta_responses_server_event_response_audio_transcript_delta:BetaResponsesServerEventResponseAudioTranscriptDelta",
        "ResponseAudioTranscriptDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseAudioTranscriptDone": "openai_generated.models.beta_responses_server_event_response_audio_transcript_done:BetaResponsesServerEventResponseAudioTranscriptDone",
        "ResponseAudioTranscriptDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCodeInterpreterCallCodeDelta": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_delta:BetaResponsesServerEventResponseCodeInterpreterCallCodeDelta",
        "ResponseCodeInterpreterCallCodeDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCodeInterpreterCallCodeDone": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_code_done:BetaResponsesServerEventResponseCodeInterpreterCallCodeDone",
        "ResponseCodeInterpreterCallCodeDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCodeInterpreterCallCompleted": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_completed:BetaResponsesServerEventResponseCodeInterpreterCallCompleted",
        "ResponseCodeInterpreterCallCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCodeInterpreterCallInProgress": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_in_progress:BetaResponsesServerEventResponseCodeInterpreterCallInProgress",
        "ResponseCodeInterpreterCallInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCodeInterpreterCallInterpreting": "openai_generated.models.beta_responses_server_event_response_code_interpreter_call_interpreting:BetaResponsesServerEventResponseCodeInterpreterCallInterpreting",
        "ResponseCodeInterpreterCallInterpretingAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCompleted": "openai_generated.models.beta_responses_server_event_response_completed:BetaResponsesServerEventResponseCompleted",
        "ResponseCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseContentPartAdded": "openai_generated.models.beta_responses_server_event_response_content_part_added:BetaResponsesServerEventResponseContentPartAdded",
        "ResponseContentPartAddedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseContentPartAddedPart": "openai_generated.models.beta_output_content:BetaOutputContent",
        "ResponseContentPartAddedPartReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "ResponseContentPartDone": "openai_generated.models.beta_responses_server_event_response_content_part_done:BetaResponsesServerEventResponseContentPartDone",
        "ResponseContentPartDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseContentPartDonePart": "openai_generated.models.beta_output_content:BetaOutputContent",
        "ResponseContentPartDonePartReasoningText": "openai_generated.models.beta_conversation_message_content_reasoning_text:BetaConversationMessageContentReasoningText",
        "ResponseCreated": "openai_generated.models.beta_responses_server_event_response_created:BetaResponsesServerEventResponseCreated",
        "ResponseCreatedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCustomToolCallInputDelta": "openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_delta:BetaResponsesServerEventResponseCustomToolCallInputDelta",
        "ResponseCustomToolCallInputDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseCustomToolCallInputDone": "openai_generated.models.beta_responses_server_event_response_custom_tool_call_input_done:BetaResponsesServerEventResponseCustomToolCallInputDone",
        "ResponseCustomToolCallInputDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFailed": "openai_generated.models.beta_responses_server_event_response_failed:BetaResponsesServerEventResponseFailed",
        "ResponseFailedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFileSearchCallCompleted": "openai_generated.models.beta_responses_server_event_response_file_search_call_completed:BetaResponsesServerEventResponseFileSearchCallCompleted",
        "ResponseFileSearchCallCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFileSearchCallInProgress": "openai_generated.models.beta_responses_server_event_response_file_search_call_in_progress:BetaResponsesServerEventResponseFileSearchCallInProgress",
        "ResponseFileSearchCallInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFileSearchCallSearching": "openai_generated.models.beta_responses_server_event_response_file_search_call_searching:BetaResponsesServerEventResponseFileSearchCallSearching",
        "ResponseFileSearchCallSearchingAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFunctionCallArgumentsDelta": "openai_generated.models.beta_responses_server_event_response_function_call_arguments_delta:BetaResponsesServerEventResponseFunctionCallArgumentsDelta",
        "ResponseFunctionCallArgumentsDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseFunctionCallArgumentsDone": "openai_generated.models.beta_responses_server_event_response_function_call_arguments_done:BetaResponsesServerEventResponseFunctionCallArgumentsDone",
        "ResponseFunctionCallArgumentsDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseImageGenerationCallCompleted": "openai_generated.models.beta_responses_server_event_response_image_generation_call_completed:BetaResponsesServerEventResponseImageGenerationCallCompleted",
        "ResponseImageGenerationCallCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseImageGenerationCallGenerating": "openai_generated.models.beta_responses_server_event_response_image_generation_call_generating:BetaResponsesServerEventResponseImageGenerationCallGenerating",
        "ResponseImageGenerationCallGeneratingAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseImageGenerationCallInProgress": "openai_generated.models.beta_responses_server_event_response_image_generation_call_in_progress:BetaResponsesServerEventResponseImageGenerationCallInProgress",
        "ResponseImageGenerationCallInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseImageGenerationCallPartialImage": "openai_generated.models.beta_responses_server_event_response_image_generation_call_partial_image:BetaResponsesServerEventResponseImageGenerationCallPartialImage",
        "ResponseImageGenerationCallPartialImageAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseInProgress": "openai_generated.models.beta_responses_server_event_response_in_progress:BetaResponsesServerEventResponseInProgress",
        "ResponseInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseIncomplete": "openai_generated.models.beta_responses_server_event_response_incomplete:BetaResponsesServerEventResponseIncomplete",
        "ResponseIncompleteAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseInjectCreated": "openai_generated.models.beta_response_inject_created_event:BetaResponseInjectCreatedEvent",
        "ResponseInjectFailed": "openai_generated.models.beta_response_inject_failed_event:BetaResponseInjectFailedEvent",
        "ResponseInjectFailedError": "openai_generated.models.beta_response_inject_failed_event_error:BetaResponseInjectFailedEventError",
        "ResponseMcpCallArgumentsDelta": "openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_delta:BetaResponsesServerEventResponseMcpCallArgumentsDelta",
        "ResponseMcpCallArgumentsDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpCallArgumentsDone": "openai_generated.models.beta_responses_server_event_response_mcp_call_arguments_done:BetaResponsesServerEventResponseMcpCallArgumentsDone",
        "ResponseMcpCallArgumentsDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpCallCompleted": "openai_generated.models.beta_responses_server_event_response_mcp_call_completed:BetaResponsesServerEventResponseMcpCallCompleted",
        "ResponseMcpCallCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpCallFailed": "openai_generated.models.beta_responses_server_event_response_mcp_call_failed:BetaResponsesServerEventResponseMcpCallFailed",
        "ResponseMcpCallFailedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpCallInProgress": "openai_generated.models.beta_responses_server_event_response_mcp_call_in_progress:BetaResponsesServerEventResponseMcpCallInProgress",
        "ResponseMcpCallInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpListToolsCompleted": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_completed:BetaResponsesServerEventResponseMcpListToolsCompleted",
        "ResponseMcpListToolsCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpListToolsFailed": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_failed:BetaResponsesServerEventResponseMcpListToolsFailed",
        "ResponseMcpListToolsFailedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseMcpListToolsInProgress": "openai_generated.models.beta_responses_server_event_response_mcp_list_tools_in_progress:BetaResponsesServerEventResponseMcpListToolsInProgress",
        "ResponseMcpListToolsInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputItemAdded": "openai_generated.models.beta_responses_server_event_response_output_item_added:BetaResponsesServerEventResponseOutputItemAdded",
        "ResponseOutputItemAddedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputItemDone": "openai_generated.models.beta_responses_server_event_response_output_item_done:BetaResponsesServerEventResponseOutputItemDone",
        "ResponseOutputItemDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputTextAnnotationAdded": "openai_generated.models.beta_responses_server_event_response_output_text_annotation_added:BetaResponsesServerEventResponseOutputTextAnnotationAdded",
        "ResponseOutputTextAnnotationAddedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputTextAnnotationAddedAnnotation": "openai_generated.models.beta_response_output_text_annotation:BetaResponseOutputTextAnnotation",
        "ResponseOutputTextAnnotationAddedAnnotationContainerFileCitation": "openai_generated.models.beta_response_output_text_annotation_container_file_citation:BetaResponseOutputTextAnnotationContainerFileCitation",
        "ResponseOutputTextAnnotationAddedAnnotationFileCitation": "openai_generated.models.beta_response_output_text_annotation_file_citation:BetaResponseOutputTextAnnotationFileCitation",
        "ResponseOutputTextAnnotationAddedAnnotationFilePath": "openai_generated.models.beta_response_output_text_annotation_file_path:BetaResponseOutputTextAnnotationFilePath",
        "ResponseOutputTextAnnotationAddedAnnotationURLCitation": "openai_generated.models.beta_response_output_text_annotation_url_citation:BetaResponseOutputTextAnnotationURLCitation",
        "ResponseOutputTextDelta": "openai_generated.models.beta_responses_server_event_response_output_text_delta:BetaResponsesServerEventResponseOutputTextDelta",
        "ResponseOutputTextDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputTextDeltaLogprob": "openai_generated.models.beta_response_text_delta_event_logprob:BetaResponseTextDeltaEventLogprob",
        "ResponseOutputTextDeltaLogprobTopLogprob": "openai_generated.models.beta_response_text_delta_event_logprob_top_logprob:BetaResponseTextDeltaEventLogprobTopLogprob",
        "ResponseOutputTextDone": "openai_generated.models.beta_responses_server_event_response_output_text_done:BetaResponsesServerEventResponseOutputTextDone",
        "ResponseOutputTextDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseOutputTextDoneLogprob": "openai_generated.models.beta_response_text_delta_event_logprob:BetaResponseTextDeltaEventLogprob",
        "ResponseOutputTextDoneLogprobTopLogprob": "openai_generated.models.beta_response_text_delta_event_logprob_top_logprob:BetaResponseTextDeltaEventLogprobTopLogprob",
        "ResponseQueued": "openai_generated.models.beta_responses_server_event_response_queued:BetaResponsesServerEventResponseQueued",
        "ResponseQueuedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningSummaryPartAdded": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_added:BetaResponsesServerEventResponseReasoningSummaryPartAdded",
        "ResponseReasoningSummaryPartAddedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningSummaryPartAddedPart": "openai_generated.models.beta_response_reasoning_summary_part_added_event_part:BetaResponseReasoningSummaryPartAddedEventPart",
        "ResponseReasoningSummaryPartDone": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_part_done:BetaResponsesServerEventResponseReasoningSummaryPartDone",
        "ResponseReasoningSummaryPartDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningSummaryPartDonePart": "openai_generated.models.beta_response_reasoning_summary_part_done_event_part:BetaResponseReasoningSummaryPartDoneEventPart",
        "ResponseReasoningSummaryTextDelta": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_delta:BetaResponsesServerEventResponseReasoningSummaryTextDelta",
        "ResponseReasoningSummaryTextDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningSummaryTextDone": "openai_generated.models.beta_responses_server_event_response_reasoning_summary_text_done:BetaResponsesServerEventResponseReasoningSummaryTextDone",
        "ResponseReasoningSummaryTextDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningTextDelta": "openai_generated.models.beta_responses_server_event_response_reasoning_text_delta:BetaResponsesServerEventResponseReasoningTextDelta",
        "ResponseReasoningTextDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseReasoningTextDone": "openai_generated.models.beta_responses_server_event_response_reasoning_text_done:BetaResponsesServerEventResponseReasoningTextDone",
        "ResponseReasoningTextDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseRefusalDelta": "openai_generated.models.beta_responses_server_event_response_refusal_delta:BetaResponsesServerEventResponseRefusalDelta",
        "ResponseRefusalDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseRefusalDone": "openai_generated.models.beta_responses_server_event_response_refusal_done:BetaResponsesServerEventResponseRefusalDone",
        "ResponseRefusalDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallCommandAdded": "openai_generated.models.beta_responses_server_event_response_shell_call_command_added:BetaResponsesServerEventResponseShellCallCommandAdded",
        "ResponseShellCallCommandAddedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallCommandDelta": "openai_generated.models.beta_responses_server_event_response_shell_call_command_delta:BetaResponsesServerEventResponseShellCallCommandDelta",
        "ResponseShellCallCommandDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallCommandDone": "openai_generated.models.beta_responses_server_event_response_shell_call_command_done:BetaResponsesServerEventResponseShellCallCommandDone",
        "ResponseShellCallCommandDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallOutputContentDelta": "openai_generated.models.beta_responses_server_event_response_shell_call_output_content_delta:BetaResponsesServerEventResponseShellCallOutputContentDelta",
        "ResponseShellCallOutputContentDeltaAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallOutputContentDone": "openai_generated.models.beta_responses_server_event_response_shell_call_output_content_done:BetaResponsesServerEventResponseShellCallOutputContentDone",
        "ResponseShellCallOutputContentDoneAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseShellCallOutputContentDoneOutput": "openai_generated.models.beta_response_function_shell_tool_call_output_output:BetaResponseFunctionShellToolCallOutputOutput",
        "ResponseShellCallOutputContentDoneOutputOutcome": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome:BetaResponseFunctionShellToolCallOutputOutputOutcome",
        "ResponseShellCallOutputContentDoneOutputOutcomeExit": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_exit:BetaResponseFunctionShellToolCallOutputOutputOutcomeExit",
        "ResponseShellCallOutputContentDoneOutputOutcomeTimeout": "openai_generated.models.beta_response_function_shell_tool_call_output_output_outcome_timeout:BetaResponseFunctionShellToolCallOutputOutputOutcomeTimeout",
        "ResponseWebSearchCallCompleted": "openai_generated.models.beta_responses_server_event_response_web_search_call_completed:BetaResponsesServerEventResponseWebSearchCallCompleted",
        "ResponseWebSearchCallCompletedAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseWebSearchCallInProgress": "openai_generated.models.beta_responses_server_event_response_web_search_call_in_progress:BetaResponsesServerEventResponseWebSearchCallInProgress",
        "ResponseWebSearchCallInProgressAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
        "ResponseWebSearchCallSearching": "openai_generated.models.beta_responses_server_event_response_web_search_call_searching:BetaResponsesServerEventResponseWebSearchCallSearching",
        "ResponseWebSearchCallSearchingAgent": "openai_generated.models.beta_agent_tag:BetaAgentTag",
    },
)
