# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.types.live import (
        audio_format as audio_format,
        audio_format_param as audio_format_param,
        built_in_voice as built_in_voice,
        client_config as client_config,
        client_config_param as client_config_param,
        client_delegation as client_delegation,
        client_delegation_param as client_delegation_param,
        client_event as client_event,
        client_event_param as client_event_param,
        commentary_append_event as commentary_append_event,
        commentary_append_event_param as commentary_append_event_param,
        commentary_appended_event as commentary_appended_event,
        connect_client_event as connect_client_event,
        connect_client_event_param as connect_client_event_param,
        connect_server_event as connect_server_event,
        custom_voice as custom_voice,
        custom_voice_param as custom_voice_param,
        data_channel_config as data_channel_config,
        data_channel_config_param as data_channel_config_param,
        decision_assistant_message as decision_assistant_message,
        decision_assistant_message_param as decision_assistant_message_param,
        decision_choice_option as decision_choice_option,
        decision_choice_option_param as decision_choice_option_param,
        decision_create_event as decision_create_event,
        decision_create_event_param as decision_create_event_param,
        decision_developer_message as decision_developer_message,
        decision_developer_message_param as decision_developer_message_param,
        decision_event as decision_event,
        decision_input_text as decision_input_text,
        decision_input_text_param as decision_input_text_param,
        decision_item_create_event as decision_item_create_event,
        decision_item_create_event_param as decision_item_create_event_param,
        decision_item_created_event as decision_item_created_event,
        decision_item_delete_event as decision_item_delete_event,
        decision_item_delete_event_param as decision_item_delete_event_param,
        decision_item_deleted_event as decision_item_deleted_event,
        decision_json_object as decision_json_object,
        decision_json_object_param as decision_json_object_param,
        decision_question as decision_question,
        decision_question_param as decision_question_param,
        decision_stored_assistant_message as decision_stored_assistant_message,
        decision_stored_developer_message as decision_stored_developer_message,
        decision_stored_system_message as decision_stored_system_message,
        decision_stored_user_message as decision_stored_user_message,
        decision_system_message as decision_system_message,
        decision_system_message_param as decision_system_message_param,
        decision_trigger as decision_trigger,
        decision_trigger_param as decision_trigger_param,
        decision_user_message as decision_user_message,
        decision_user_message_param as decision_user_message_param,
        decisions_delegation_config as decisions_delegation_config,
        decisions_delegation_config_param as decisions_delegation_config_param,
        decisions_delegation_update_config as decisions_delegation_update_config,
        decisions_delegation_update_config_param as decisions_delegation_update_config_param,
        delegation_created_event as delegation_created_event,
        error as error,
        error_event as error_event,
        fork_client_event as fork_client_event,
        fork_client_event_param as fork_client_event_param,
        fork_server_event as fork_server_event,
        fork_session_config as fork_session_config,
        fork_session_config_param as fork_session_config_param,
        fork_session_start_event as fork_session_start_event,
        fork_session_start_event_param as fork_session_start_event_param,
        function_tool as function_tool,
        function_tool_param as function_tool_param,
        info_event as info_event,
        initial_item as initial_item,
        initial_item_param as initial_item_param,
        input_audio_append_event as input_audio_append_event,
        input_audio_append_event_param as input_audio_append_event_param,
        input_audio_mute_event as input_audio_mute_event,
        input_audio_mute_event_param as input_audio_mute_event_param,
        input_audio_muted_event as input_audio_muted_event,
        input_audio_unmute_event as input_audio_unmute_event,
        input_audio_unmute_event_param as input_audio_unmute_event_param,
        input_audio_unmuted_event as input_audio_unmuted_event,
        input_transcript_delta_event as input_transcript_delta_event,
        instructions_append_event as instructions_append_event,
        instructions_append_event_param as instructions_append_event_param,
        instructions_appended_event as instructions_appended_event,
        live_create_params as live_create_params,
        live_create_response as live_create_response,
        media_session_config_param as media_session_config_param,
        media_session_fork_config_param as media_session_fork_config_param,
        output_audio_delta_event as output_audio_delta_event,
        output_audio_fixture_play_event as output_audio_fixture_play_event,
        output_audio_fixture_play_event_param as output_audio_fixture_play_event_param,
        output_audio_fixture_played_event as output_audio_fixture_played_event,
        output_audio_fixture_playing_event as output_audio_fixture_playing_event,
        output_transcript_delta_event as output_transcript_delta_event,
        response_create_event as response_create_event,
        response_create_event_param as response_create_event_param,
        response_event as response_event,
        response_item_create_event as response_item_create_event,
        response_item_create_event_param as response_item_create_event_param,
        responses_delegation_config as responses_delegation_config,
        responses_delegation_config_param as responses_delegation_config_param,
        responses_delegation_update_config as responses_delegation_update_config,
        responses_delegation_update_config_param as responses_delegation_update_config_param,
        server_event as server_event,
        server_event_selector as server_event_selector,
        server_event_selector_param as server_event_selector_param,
        session_accept_params as session_accept_params,
        session_close_event as session_close_event,
        session_close_event_param as session_close_event_param,
        session_closed_event as session_closed_event,
        session_config as session_config,
        session_config_param as session_config_param,
        session_fork_params as session_fork_params,
        session_fork_response as session_fork_response,
        session_refer_params as session_refer_params,
        session_reject_params as session_reject_params,
        session_resource as session_resource,
        session_start_event as session_start_event,
        session_start_event_param as session_start_event_param,
        session_started_event as session_started_event,
        session_update_config as session_update_config,
        session_update_config_param as session_update_config_param,
        session_update_event as session_update_event,
        session_update_event_param as session_update_event_param,
        session_updated_event as session_updated_event,
        session_usage as session_usage,
        session_usage_updated_event as session_usage_updated_event,
        sideband_connect_params as sideband_connect_params,
        thinking_append_event as thinking_append_event,
        thinking_append_event_param as thinking_append_event_param,
        thinking_appended_event as thinking_appended_event,
    )
    from openai_facade.types.live.decision_json_object_param import DecisionJSONObjectParam as DecisionJSONObjectParam
    from openai_generated.models.audio_format import AudioFormat as AudioFormat
    from openai_generated.models.built_in_voice import BuiltInVoice as BuiltInVoice
    from openai_generated.models.client_config import (
        ClientConfig as ClientConfig,
        DataChannelConfig as DataChannelConfig,
        ServerEventSelector as ServerEventSelector,
    )
    from openai_generated.models.client_delegation import ClientDelegation as ClientDelegation
    from openai_generated.models.client_event import ClientEvent as ClientEvent
    from openai_generated.models.commentary_append_event import CommentaryAppendEvent as CommentaryAppendEvent
    from openai_generated.models.commentary_appended_event import CommentaryAppendedEvent as CommentaryAppendedEvent
    from openai_generated.models.connect_client_event import ConnectClientEvent as ConnectClientEvent
    from openai_generated.models.connect_server_event import ConnectServerEvent as ConnectServerEvent
    from openai_generated.models.custom_voice import CustomVoice as CustomVoice
    from openai_generated.models.decision_assistant_message import DecisionAssistantMessage as DecisionAssistantMessage
    from openai_generated.models.decision_choice_option import DecisionChoiceOption as DecisionChoiceOption
    from openai_generated.models.decision_create_event import DecisionCreateEvent as DecisionCreateEvent
    from openai_generated.models.decision_developer_message import DecisionDeveloperMessage as DecisionDeveloperMessage
    from openai_generated.models.decision_event import (
        DecisionEvent as DecisionEvent,
        InfoEvent as InfoEvent,
        ResponseEvent as ResponseEvent,
    )
    from openai_generated.models.decision_input_text import DecisionInputText as DecisionInputText
    from openai_generated.models.decision_item_create_event import DecisionItemCreateEvent as DecisionItemCreateEvent
    from openai_generated.models.decision_item_created_event import (
        DecisionItemCreatedEvent as DecisionItemCreatedEvent,
        DecisionItemDeletedEvent as DecisionItemDeletedEvent,
    )
    from openai_generated.models.decision_item_delete_event import DecisionItemDeleteEvent as DecisionItemDeleteEvent
    from openai_generated.models.decision_json_object import DecisionJSONObject as DecisionJSONObject
    from openai_generated.models.decision_question import DecisionQuestion as DecisionQuestion
    from openai_generated.models.decision_stored_assistant_message import (
        DecisionStoredAssistantMessage as DecisionStoredAssistantMessage,
    )
    from openai_generated.models.decision_stored_developer_message import (
        DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage,
    )
    from openai_generated.models.decision_stored_system_message import (
        DecisionStoredSystemMessage as DecisionStoredSystemMessage,
    )
    from openai_generated.models.decision_stored_user_message import (
        DecisionStoredUserMessage as DecisionStoredUserMessage,
    )
    from openai_generated.models.decision_system_message import DecisionSystemMessage as DecisionSystemMessage
    from openai_generated.models.decision_trigger import DecisionTrigger as DecisionTrigger
    from openai_generated.models.decision_user_message import DecisionUserMessage as DecisionUserMessage
    from openai_generated.models.delegation_created_event import DelegationCreatedEvent as DelegationCreatedEvent
    from openai_generated.models.error_event_schema import ErrorEventSchema as ErrorEvent, ErrorSchema as Error
    from openai_generated.models.fork_client_event import ForkClientEvent as ForkClientEvent
    from openai_generated.models.fork_server_event import ForkServerEvent as ForkServerEvent
    from openai_generated.models.fork_session_start_event import (
        ForkSessionConfig as ForkSessionConfig,
        ForkSessionStartEvent as ForkSessionStartEvent,
    )
    from openai_generated.models.function_tool_schema import FunctionToolSchema as FunctionTool
    from openai_generated.models.initial_item import InitialItem as InitialItem
    from openai_generated.models.input_audio_append_event import InputAudioAppendEvent as InputAudioAppendEvent
    from openai_generated.models.input_audio_mute_event import (
        InputAudioMuteEvent as InputAudioMuteEvent,
        InputAudioUnmuteEvent as InputAudioUnmuteEvent,
    )
    from openai_generated.models.input_audio_muted_event import (
        InputAudioMutedEvent as InputAudioMutedEvent,
        InputAudioUnmutedEvent as InputAudioUnmutedEvent,
    )
    from openai_generated.models.input_transcript_delta_event import (
        InputTranscriptDeltaEvent as InputTranscriptDeltaEvent,
    )
    from openai_generated.models.instructions_append_event import InstructionsAppendEvent as InstructionsAppendEvent
    from openai_generated.models.instructions_appended_event import (
        InstructionsAppendedEvent as InstructionsAppendedEvent,
    )
    from openai_generated.models.live_create_response import LiveCreateResponse as LiveCreateResponse
    from openai_generated.models.output_audio_delta_event import OutputAudioDeltaEvent as OutputAudioDeltaEvent
    from openai_generated.models.output_audio_fixture_play_event import (
        OutputAudioFixturePlayEvent as OutputAudioFixturePlayEvent,
    )
    from openai_generated.models.output_audio_fixture_played_event import (
        OutputAudioFixturePlayedEvent as OutputAudioFixturePlayedEvent,
        OutputAudioFixturePlayingEvent as OutputAudioFixturePlayingEvent,
    )
    from openai_generated.models.output_transcript_delta_event import (
        OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent,
    )
    from openai_generated.models.response_create_event import ResponseCreateEvent as ResponseCreateEvent
    from openai_generated.models.response_item_create_event import ResponseItemCreateEvent as ResponseItemCreateEvent
    from openai_generated.models.responses_delegation_config import (
        ResponsesDelegationConfig as ResponsesDelegationConfig,
    )
    from openai_generated.models.responses_delegation_update_config import (
        ResponsesDelegationUpdateConfig as ResponsesDelegationUpdateConfig,
    )
    from openai_generated.models.server_event import ServerEvent as ServerEvent
    from openai_generated.models.session_close_event import SessionCloseEvent as SessionCloseEvent
    from openai_generated.models.session_closed_event import (
        SessionClosedEvent as SessionClosedEvent,
        SessionStartedEvent as SessionStartedEvent,
        SessionUpdatedEvent as SessionUpdatedEvent,
    )
    from openai_generated.models.session_config_delegation import DecisionsDelegationConfig as DecisionsDelegationConfig
    from openai_generated.models.session_fork_response import SessionForkResponse as SessionForkResponse
    from openai_generated.models.session_resource import SessionResource as SessionResource
    from openai_generated.models.session_start_event import (
        SessionConfig as SessionConfig,
        SessionStartEvent as SessionStartEvent,
    )
    from openai_generated.models.session_update_config_delegation import (
        DecisionsDelegationUpdateConfig as DecisionsDelegationUpdateConfig,
    )
    from openai_generated.models.session_update_event import (
        SessionUpdateConfig as SessionUpdateConfig,
        SessionUpdateEvent as SessionUpdateEvent,
    )
    from openai_generated.models.session_usage import SessionUsage as SessionUsage
    from openai_generated.models.session_usage_updated_event import SessionUsageUpdatedEvent as SessionUsageUpdatedEvent
    from openai_generated.models.thinking_append_event import ThinkingAppendEvent as ThinkingAppendEvent
    from openai_generated.models.thinking_appended_event import ThinkingAppendedEvent as ThinkingAppendedEvent
    from openai_generated.params.audio_format_param import AudioFormatParam as AudioFormatParam
    from openai_generated.params.client_config_param import (
        ClientConfigParam as ClientConfigParam,
        DataChannelConfigParam as DataChannelConfigParam,
        ServerEventSelectorParam as ServerEventSelectorParam,
    )
    from openai_generated.params.client_delegation_param import ClientDelegationParam as ClientDelegationParam
    from openai_generated.params.client_event_param import (
        ClientEventParam as ClientEventParam,
        SessionConfigParam as SessionConfigParam,
        SessionStartEventParam as SessionStartEventParam,
    )
    from openai_generated.params.commentary_append_event_param import (
        CommentaryAppendEventParam as CommentaryAppendEventParam,
    )
    from openai_generated.params.connect_client_event_param import ConnectClientEventParam as ConnectClientEventParam
    from openai_generated.params.custom_voice_param import CustomVoiceParam as CustomVoiceParam
    from openai_generated.params.decision_create_event_param import DecisionCreateEventParam as DecisionCreateEventParam
    from openai_generated.params.decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
    from openai_generated.params.decision_item_create_event_param import (
        DecisionItemCreateEventParam as DecisionItemCreateEventParam,
    )
    from openai_generated.params.decision_item_create_event_param_item_union import (
        DecisionAssistantMessageParam as DecisionAssistantMessageParam,
        DecisionDeveloperMessageParam as DecisionDeveloperMessageParam,
        DecisionSystemMessageParam as DecisionSystemMessageParam,
        DecisionUserMessageParam as DecisionUserMessageParam,
    )
    from openai_generated.params.decision_item_delete_event_param import (
        DecisionItemDeleteEventParam as DecisionItemDeleteEventParam,
    )
    from openai_generated.params.decision_question_param import (
        DecisionChoiceOptionParam as DecisionChoiceOptionParam,
        DecisionQuestionParam as DecisionQuestionParam,
    )
    from openai_generated.params.decision_trigger_param import DecisionTriggerParam as DecisionTriggerParam
    from openai_generated.params.decisions_delegation_config_param import (
        DecisionsDelegationConfigParam as DecisionsDelegationConfigParam,
    )
    from openai_generated.params.fork_client_event_param import (
        ForkClientEventParam as ForkClientEventParam,
        ForkSessionConfigParam as ForkSessionConfigParam,
        ForkSessionStartEventParam as ForkSessionStartEventParam,
    )
    from openai_generated.params.initial_item_param import InitialItemParam as InitialItemParam
    from openai_generated.params.input_audio_append_event_param import (
        InputAudioAppendEventParam as InputAudioAppendEventParam,
    )
    from openai_generated.params.input_audio_mute_event_param import (
        InputAudioMuteEventParam as InputAudioMuteEventParam,
    )
    from openai_generated.params.input_audio_unmute_event_param import (
        InputAudioUnmuteEventParam as InputAudioUnmuteEventParam,
    )
    from openai_generated.params.instructions_append_event_param import (
        InstructionsAppendEventParam as InstructionsAppendEventParam,
    )
    from openai_generated.params.live_create_params import (
        LiveCreateParams as LiveCreateParams,
        MediaSessionConfigParam as MediaSessionConfigParam,
    )
    from openai_generated.params.output_audio_fixture_play_event_param import (
        OutputAudioFixturePlayEventParam as OutputAudioFixturePlayEventParam,
    )
    from openai_generated.params.response_create_event_param import ResponseCreateEventParam as ResponseCreateEventParam
    from openai_generated.params.response_item_create_event_param import (
        ResponseItemCreateEventParam as ResponseItemCreateEventParam,
    )
    from openai_generated.params.responses_delegation_config_param import (
        ResponsesDelegationConfigParam as ResponsesDelegationConfigParam,
    )
    from openai_generated.params.responses_delegation_config_tool_schema_param import (
        FunctionToolSchemaParam as FunctionToolParam,
    )
    from openai_generated.params.responses_delegation_update_config_param import (
        ResponsesDelegationUpdateConfigParam as ResponsesDelegationUpdateConfigParam,
    )
    from openai_generated.params.session_accept_params import SessionAcceptParams as SessionAcceptParams
    from openai_generated.params.session_close_event_param import SessionCloseEventParam as SessionCloseEventParam
    from openai_generated.params.session_fork_params import (
        MediaSessionForkConfigParam as MediaSessionForkConfigParam,
        SessionForkParams as SessionForkParams,
    )
    from openai_generated.params.session_refer_params import SessionReferParams as SessionReferParams
    from openai_generated.params.session_reject_params import SessionRejectParams as SessionRejectParams
    from openai_generated.params.session_update_config_param_delegation import (
        DecisionsDelegationUpdateConfigParam as DecisionsDelegationUpdateConfigParam,
    )
    from openai_generated.params.session_update_event_param import (
        SessionUpdateConfigParam as SessionUpdateConfigParam,
        SessionUpdateEventParam as SessionUpdateEventParam,
    )
    from openai_generated.params.sideband_connect_params import SidebandConnectParams as SidebandConnectParams
    from openai_generated.params.thinking_append_event_param import ThinkingAppendEventParam as ThinkingAppendEventParam


__all__ = [
    "AudioFormat",
    "AudioFormatParam",
    "BuiltInVoice",
    "ClientConfig",
    "ClientConfigParam",
    "ClientDelegation",
    "ClientDelegationParam",
    "ClientEvent",
    "ClientEventParam",
    "CommentaryAppendEvent",
    "CommentaryAppendEventParam",
    "CommentaryAppendedEvent",
    "ConnectClientEvent",
    "ConnectClientEventParam",
    "ConnectServerEvent",
    "CustomVoice",
    "CustomVoiceParam",
    "DataChannelConfig",
    "DataChannelConfigParam",
    "DecisionAssistantMessage",
    "DecisionAssistantMessageParam",
    "DecisionChoiceOption",
    "DecisionChoiceOptionParam",
    "DecisionCreateEvent",
    "DecisionCreateEventParam",
    "DecisionDeveloperMessage",
    "DecisionDeveloperMessageParam",
    "DecisionEvent",
    "DecisionInputText",
    "DecisionInputTextParam",
    "DecisionItemCreateEvent",
    "DecisionItemCreateEventParam",
    "DecisionItemCreatedEvent",
    "DecisionItemDeleteEvent",
    "DecisionItemDeleteEventParam",
    "DecisionItemDeletedEvent",
    "DecisionJSONObject",
    "DecisionJSONObjectParam",
    "DecisionQuestion",
    "DecisionQuestionParam",
    "DecisionStoredAssistantMessage",
    "DecisionStoredDeveloperMessage",
    "DecisionStoredSystemMessage",
    "DecisionStoredUserMessage",
    "DecisionSystemMessage",
    "DecisionSystemMessageParam",
    "DecisionTrigger",
    "DecisionTriggerParam",
    "DecisionUserMessage",
    "DecisionUserMessageParam",
    "DecisionsDelegationConfig",
    "DecisionsDelegationConfigParam",
    "DecisionsDelegationUpdateConfig",
    "DecisionsDelegationUpdateConfigParam",
    "DelegationCreatedEvent",
    "Error",
    "ErrorEvent",
    "ForkClientEvent",
    "ForkClientEventParam",
    "ForkServerEvent",
    "ForkSessionConfig",
    "ForkSessionConfigParam",
    "ForkSessionStartEvent",
    "ForkSessionStartEventParam",
    "FunctionTool",
    "FunctionToolParam",
    "InfoEvent",
    "InitialItem",
    "InitialItemParam",
    "InputAudioAppendEvent",
    "InputAudioAppendEventParam",
    "InputAudioMuteEvent",
    "InputAudioMuteEventParam",
    "InputAudioMutedEvent",
    "InputAudioUnmuteEvent",
    "InputAudioUnmuteEventParam",
    "InputAudioUnmutedEvent",
    "InputTranscriptDeltaEvent",
    "InstructionsAppendEvent",
    "InstructionsAppendEventParam",
    "InstructionsAppendedEvent",
    "LiveCreateParams",
    "LiveCreateResponse",
    "MediaSessionConfigParam",
    "MediaSessionForkConfigParam",
    "OutputAudioDeltaEvent",
    "OutputAudioFixturePlayEvent",
    "OutputAudioFixturePlayEventParam",
    "OutputAudioFixturePlayedEvent",
    "OutputAudioFixturePlayingEvent",
    "OutputTranscriptDeltaEvent",
    "ResponseCreateEvent",
    "ResponseCreateEventParam",
    "ResponseEvent",
    "ResponseItemCreateEvent",
    "ResponseItemCreateEventParam",
    "ResponsesDelegationConfig",
    "ResponsesDelegationConfigParam",
    "ResponsesDelegationUpdateConfig",
    "ResponsesDelegationUpdateConfigParam",
    "ServerEvent",
    "ServerEventSelector",
    "ServerEventSelectorParam",
    "SessionAcceptParams",
    "SessionCloseEvent",
    "SessionCloseEventParam",
    "SessionClosedEvent",
    "SessionConfig",
    "SessionConfigParam",
    "SessionForkParams",
    "SessionForkResponse",
    "SessionReferParams",
    "SessionRejectParams",
    "SessionResource",
    "SessionStartEvent",
    "SessionStartEventParam",
    "SessionStartedEvent",
    "SessionUpdateConfig",
    "SessionUpdateConfigParam",
    "SessionUpdateEvent",
    "SessionUpdateEventParam",
    "SessionUpdatedEvent",
    "SessionUsage",
    "SessionUsageUpdatedEvent",
    "SidebandConnectParams",
    "ThinkingAppendEvent",
    "ThinkingAppendEventParam",
    "ThinkingAppendedEvent",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AudioFormat": "openai_generated.models.audio_format",
        "AudioFormatParam": "openai_generated.params.audio_format_param",
        "BuiltInVoice": "openai_generated.models.built_in_voice",
        "ClientConfig": "openai_generated.models.client_config",
        "ClientConfigParam": "openai_generated.params.client_config_param",
        "ClientDelegation": "openai_generated.models.client_delegation",
        "ClientDelegationParam": "openai_generated.params.client_delegation_param",
        "ClientEvent": "openai_generated.models.client_event",
        "ClientEventParam": "openai_generated.params.client_event_param",
        "CommentaryAppendEvent": "openai_generated.models.commentary_append_event",
        "CommentaryAppendEventParam": "openai_generated.params.commentary_append_event_param",
        "CommentaryAppendedEvent": "openai_generated.models.commentary_appended_event",
        "ConnectClientEvent": "openai_generated.models.connect_client_event",
        "ConnectClientEventParam": "openai_generated.params.connect_client_event_param",
        "ConnectServerEvent": "openai_generated.models.connect_server_event",
        "CustomVoice": "openai_generated.models.custom_voice",
        "CustomVoiceParam": "openai_generated.params.custom_voice_param",
        "DataChannelConfig": "openai_generated.models.client_config",
        "DataChannelConfigParam": "openai_generated.params.client_config_param",
        "DecisionAssistantMessage": "openai_generated.models.decision_assistant_message",
        "DecisionAssistantMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
        "DecisionChoiceOption": "openai_generated.models.decision_choice_option",
        "DecisionChoiceOptionParam": "openai_generated.params.decision_question_param",
        "DecisionCreateEvent": "openai_generated.models.decision_create_event",
        "DecisionCreateEventParam": "openai_generated.params.decision_create_event_param",
        "DecisionDeveloperMessage": "openai_generated.models.decision_developer_message",
        "DecisionDeveloperMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
        "DecisionEvent": "openai_generated.models.decision_event",
        "DecisionInputText": "openai_generated.models.decision_input_text",
        "DecisionInputTextParam": "openai_generated.params.decision_input_text_param",
        "DecisionItemCreateEvent": "openai_generated.models.decision_item_create_event",
        "DecisionItemCreateEventParam": "openai_generated.params.decision_item_create_event_param",
        "DecisionItemCreatedEvent": "openai_generated.models.decision_item_created_event",
        "DecisionItemDeleteEvent": "openai_generated.models.decision_item_delete_event",
        "DecisionItemDeleteEventParam": "openai_generated.params.decision_item_delete_event_param",
        "DecisionItemDeletedEvent": "openai_generated.models.decision_item_created_event",
        "DecisionJSONObject": "openai_generated.models.decision_json_object",
        "DecisionJSONObjectParam": "openai_facade.types.live.decision_json_object_param",
        "DecisionQuestion": "openai_generated.models.decision_question",
        "DecisionQuestionParam": "openai_generated.params.decision_question_param",
        "DecisionStoredAssistantMessage": "openai_generated.models.decision_stored_assistant_message",
        "DecisionStoredDeveloperMessage": "openai_generated.models.decision_stored_developer_message",
        "DecisionStoredSystemMessage": "openai_generated.models.decision_stored_system_message",
        "DecisionStoredUserMessage": "openai_generated.models.decision_stored_user_message",
        "DecisionSystemMessage": "openai_generated.models.decision_system_message",
        "DecisionSystemMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
        "DecisionTrigger": "openai_generated.models.decision_trigger",
        "DecisionTriggerParam": "openai_generated.params.decision_trigger_param",
        "DecisionUserMessage": "openai_generated.models.decision_user_message",
        "DecisionUserMessageParam": "openai_generated.params.decision_item_create_event_param_item_union",
        "DecisionsDelegationConfig": "openai_generated.models.session_config_delegation",
        "DecisionsDelegationConfigParam": "openai_generated.params.decisions_delegation_config_param",
        "DecisionsDelegationUpdateConfig": "openai_generated.models.session_update_config_delegation",
        "DecisionsDelegationUpdateConfigParam": "openai_generated.params.session_update_config_param_delegation",
        "DelegationCreatedEvent": "openai_generated.models.delegation_created_event",
        "Error": "openai_generated.models.error_event_schema:ErrorSchema",
        "ErrorEvent": "openai_generated.models.error_event_schema:ErrorEventSchema",
        "ForkClientEvent": "openai_generated.models.fork_client_event",
        "ForkClientEventParam": "openai_generated.params.fork_client_event_param",
        "ForkServerEvent": "openai_generated.models.fork_server_event",
        "ForkSessionConfig": "openai_generated.models.fork_session_start_event",
        "ForkSessionConfigParam": "openai_generated.params.fork_client_event_param",
        "ForkSessionStartEvent": "openai_generated.models.fork_session_start_event",
        "ForkSessionStartEventParam": "openai_generated.params.fork_client_event_param",
        "FunctionTool": "openai_generated.models.function_tool_schema:FunctionToolSchema",
        "FunctionToolParam": "openai_generated.params.responses_delegation_config_tool_schema_param:FunctionToolSchemaParam",
        "InfoEvent": "openai_generated.models.decision_event",
        "InitialItem": "openai_generated.models.initial_item",
        "InitialItemParam": "openai_generated.params.initial_item_param",
        "InputAudioAppendEvent": "openai_generated.models.input_audio_append_event",
        "InputAudioAppendEventParam": "openai_generated.params.input_audio_append_event_param",
        "InputAudioMuteEvent": "openai_generated.models.input_audio_mute_event",
        "InputAudioMuteEventParam": "openai_generated.params.input_audio_mute_event_param",
        "InputAudioMutedEvent": "openai_generated.models.input_audio_muted_event",
        "InputAudioUnmuteEvent": "openai_generated.models.input_audio_mute_event",
        "InputAudioUnmuteEventParam": "openai_generated.params.input_audio_unmute_event_param",
        "InputAudioUnmutedEvent": "openai_generated.models.input_audio_muted_event",
        "InputTranscriptDeltaEvent": "openai_generated.models.input_transcript_delta_event",
        "InstructionsAppendEvent": "openai_generated.models.instructions_append_event",
        "InstructionsAppendEventParam": "openai_generated.params.instructions_append_event_param",
        "InstructionsAppendedEvent": "openai_generated.models.instructions_appended_event",
        "LiveCreateParams": "openai_generated.params.live_create_params",
        "LiveCreateResponse": "openai_generated.models.live_create_response",
        "MediaSessionConfigParam": "openai_generated.params.live_create_params",
        "MediaSessionForkConfigParam": "openai_generated.params.session_fork_params",
        "OutputAudioDeltaEvent": "openai_generated.models.output_audio_delta_event",
        "OutputAudioFixturePlayEvent": "openai_generated.models.output_audio_fixture_play_event",
        "OutputAudioFixturePlayEventParam": "openai_generated.params.output_audio_fixture_play_event_param",
        "OutputAudioFixturePlayedEvent": "openai_generated.models.output_audio_fixture_played_event",
        "OutputAudioFixturePlayingEvent": "openai_generated.models.output_audio_fixture_played_event",
        "OutputTranscriptDeltaEvent": "openai_generated.models.output_transcript_delta_event",
        "ResponseCreateEvent": "openai_generated.models.response_create_event",
        "ResponseCreateEventParam": "openai_generated.params.response_create_event_param",
        "ResponseEvent": "openai_generated.models.decision_event",
        "ResponseItemCreateEvent": "openai_generated.models.response_item_create_event",
        "ResponseItemCreateEventParam": "openai_generated.params.response_item_create_event_param",
        "ResponsesDelegationConfig": "openai_generated.models.responses_delegation_config",
        "ResponsesDelegationConfigParam": "openai_generated.params.responses_delegation_config_param",
        "ResponsesDelegationUpdateConfig": "openai_generated.models.responses_delegation_update_config",
        "ResponsesDelegationUpdateConfigParam": "openai_generated.params.responses_delegation_update_config_param",
        "ServerEvent": "openai_generated.models.server_event",
        "ServerEventSelector": "openai_generated.models.client_config",
        "ServerEventSelectorParam": "openai_generated.params.client_config_param",
        "SessionAcceptParams": "openai_generated.params.session_accept_params",
        "SessionCloseEvent": "openai_generated.models.session_close_event",
        "SessionCloseEventParam": "openai_generated.params.session_close_event_param",
        "SessionClosedEvent": "openai_generated.models.session_closed_event",
        "SessionConfig": "openai_generated.models.session_start_event",
        "SessionConfigParam": "openai_generated.params.client_event_param",
        "SessionForkParams": "openai_generated.params.session_fork_params",
        "SessionForkResponse": "openai_generated.models.session_fork_response",
        "SessionReferParams": "openai_generated.params.session_refer_params",
        "SessionRejectParams": "openai_generated.params.session_reject_params",
        "SessionResource": "openai_generated.models.session_resource",
        "SessionStartEvent": "openai_generated.models.session_start_event",
        "SessionStartEventParam": "openai_generated.params.client_event_param",
        "SessionStartedEvent": "openai_generated.models.session_closed_event",
        "SessionUpdateConfig": "openai_generated.models.session_update_event",
        "SessionUpdateConfigParam": "openai_generated.params.session_update_event_param",
        "SessionUpdateEvent": "openai_generated.models.session_update_event",
        "SessionUpdateEventParam": "openai_generated.params.session_update_event_param",
        "SessionUpdatedEvent": "openai_generated.models.session_closed_event",
        "SessionUsage": "openai_generated.models.session_usage",
        "SessionUsageUpdatedEvent": "openai_generated.models.session_usage_updated_event",
        "SidebandConnectParams": "openai_generated.params.sideband_connect_params",
        "ThinkingAppendEvent": "openai_generated.models.thinking_append_event",
        "ThinkingAppendEventParam": "openai_generated.params.thinking_append_event_param",
        "ThinkingAppendedEvent": "openai_generated.models.thinking_appended_event",
        "audio_format": ".audio_format:",
        "audio_format_param": ".audio_format_param:",
        "built_in_voice": ".built_in_voice:",
        "client_config": ".client_config:",
        "client_config_param": ".client_config_param:",
        "client_delegation": ".client_delegation:",
        "client_delegation_param": ".client_delegation_param:",
        "client_event": ".client_event:",
        "client_event_param": ".client_event_param:",
        "commentary_append_event": ".commentary_append_event:",
        "commentary_append_event_param": ".commentary_append_event_param:",
        "commentary_appended_event": ".commentary_appended_event:",
        "connect_client_event": ".connect_client_event:",
        "connect_client_event_param": ".connect_client_event_param:",
        "connect_server_event": ".connect_server_event:",
        "custom_voice": ".custom_voice:",
        "custom_voice_param": ".custom_voice_param:",
        "data_channel_config": ".data_channel_config:",
        "data_channel_config_param": ".data_channel_config_param:",
        "decision_assistant_message": ".decision_assistant_message:",
        "decision_assistant_message_param": ".decision_assistant_message_param:",
        "decision_choice_option": ".decision_choice_option:",
        "decision_choice_option_param": ".decision_choice_option_param:",
        "decision_create_event": ".decision_create_event:",
        "decision_create_event_param": ".decision_create_event_param:",
        "decision_developer_message": ".decision_developer_message:",
        "decision_developer_message_param": ".decision_developer_message_param:",
        "decision_event": ".decision_event:",
        "decision_input_text": ".decision_input_text:",
        "decision_input_text_param": ".decision_input_text_param:",
        "decision_item_create_event": ".decision_item_create_event:",
        "decision_item_create_event_param": ".decision_item_create_event_param:",
        "decision_item_created_event": ".decision_item_created_event:",
        "decision_item_delete_event": ".decision_item_delete_event:",
        "decision_item_delete_event_param": ".decision_item_delete_event_param:",
        "decision_item_deleted_event": ".decision_item_deleted_event:",
        "decision_json_object": ".decision_json_object:",
        "decision_json_object_param": ".decision_json_object_param:",
        "decision_question": ".decision_question:",
        "decision_question_param": ".decision_question_param:",
        "decision_stored_assistant_message": ".decision_stored_assistant_message:",
        "decision_stored_developer_message": ".decision_stored_developer_message:",
        "decision_stored_system_message": ".decision_stored_system_message:",
        "decision_stored_user_message": ".decision_stored_user_message:",
        "decision_system_message": ".decision_system_message:",
        "decision_system_message_param": ".decision_system_message_param:",
        "decision_trigger": ".decision_trigger:",
        "decision_trigger_param": ".decision_trigger_param:",
        "decision_user_message": ".decision_user_message:",
        "decision_user_message_param": ".decision_user_message_param:",
        "decisions_delegation_config": ".decisions_delegation_config:",
        "decisions_delegation_config_param": ".decisions_delegation_config_param:",
        "decisions_delegation_update_config": ".decisions_delegation_update_config:",
        "decisions_delegation_update_config_param": ".decisions_delegation_update_config_param:",
        "delegation_created_event": ".delegation_created_event:",
        "error": ".error:",
        "error_event": ".error_event:",
        "fork_client_event": ".fork_client_event:",
        "fork_client_event_param": ".fork_client_event_param:",
        "fork_server_event": ".fork_server_event:",
        "fork_session_config": ".fork_session_config:",
        "fork_session_config_param": ".fork_session_config_param:",
        "fork_session_start_event": ".fork_session_start_event:",
        "fork_session_start_event_param": ".fork_session_start_event_param:",
        "function_tool": ".function_tool:",
        "function_tool_param": ".function_tool_param:",
        "info_event": ".info_event:",
        "initial_item": ".initial_item:",
        "initial_item_param": ".initial_item_param:",
        "input_audio_append_event": ".input_audio_append_event:",
        "input_audio_append_event_param": ".input_audio_append_event_param:",
        "input_audio_mute_event": ".input_audio_mute_event:",
        "input_audio_mute_event_param": ".input_audio_mute_event_param:",
        "input_audio_muted_event": ".input_audio_muted_event:",
        "input_audio_unmute_event": ".input_audio_unmute_event:",
        "input_audio_unmute_event_param": ".input_audio_unmute_event_param:",
        "input_audio_unmuted_event": ".input_audio_unmuted_event:",
        "input_transcript_delta_event": ".input_transcript_delta_event:",
        "instructions_append_event": ".instructions_append_event:",
        "instructions_append_event_param": ".instructions_append_event_param:",
        "instructions_appended_event": ".instructions_appended_event:",
        "live_create_params": ".live_create_params:",
        "live_create_response": ".live_create_response:",
        "media_session_config_param": ".media_session_config_param:",
        "media_session_fork_config_param": ".media_session_fork_config_param:",
        "output_audio_delta_event": ".output_audio_delta_event:",
        "output_audio_fixture_play_event": ".output_audio_fixture_play_event:",
        "output_audio_fixture_play_event_param": ".output_audio_fixture_play_event_param:",
        "output_audio_fixture_played_event": ".output_audio_fixture_played_event:",
        "output_audio_fixture_playing_event": ".output_audio_fixture_playing_event:",
        "output_transcript_delta_event": ".output_transcript_delta_event:",
        "response_create_event": ".response_create_event:",
        "response_create_event_param": ".response_create_event_param:",
        "response_event": ".response_event:",
        "response_item_create_event": ".response_item_create_event:",
        "response_item_create_event_param": ".response_item_create_event_param:",
        "responses_delegation_config": ".responses_delegation_config:",
        "responses_delegation_config_param": ".responses_delegation_config_param:",
        "responses_delegation_update_config": ".responses_delegation_update_config:",
        "responses_delegation_update_config_param": ".responses_delegation_update_config_param:",
        "server_event": ".server_event:",
        "server_event_selector": ".server_event_selector:",
        "server_event_selector_param": ".server_event_selector_param:",
        "session_accept_params": ".session_accept_params:",
        "session_close_event": ".session_close_event:",
        "session_close_event_param": ".session_close_event_param:",
        "session_closed_event": ".session_closed_event:",
        "session_config": ".session_config:",
        "session_config_param": ".session_config_param:",
        "session_fork_params": ".session_fork_params:",
        "session_fork_response": ".session_fork_response:",
        "session_refer_params": ".session_refer_params:",
        "session_reject_params": ".session_reject_params:",
        "session_resource": ".session_resource:",
        "session_start_event": ".session_start_event:",
        "session_start_event_param": ".session_start_event_param:",
        "session_started_event": ".session_started_event:",
        "session_update_config": ".session_update_config:",
        "session_update_config_param": ".session_update_config_param:",
        "session_update_event": ".session_update_event:",
        "session_update_event_param": ".session_update_event_param:",
        "session_updated_event": ".session_updated_event:",
        "session_usage": ".session_usage:",
        "session_usage_updated_event": ".session_usage_updated_event:",
        "sideband_connect_params": ".sideband_connect_params:",
        "thinking_append_event": ".thinking_append_event:",
        "thinking_append_event_param": ".thinking_append_event_param:",
        "thinking_appended_event": ".thinking_appended_event:",
    },
)
