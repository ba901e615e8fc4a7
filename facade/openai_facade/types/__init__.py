# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_facade.realtime.connect_options import (
        WebSocketConnectionOptions as SyncWebSocketConnectionOptions,
        WebSocketConnectionOptions as WebSocketConnectionOptions,
        WebSocketConnectionOptions as WebsocketConnectionOptions,
    )
    from openai_facade.realtime.reconnecting import (
        ReconnectingEvent as ReconnectingEvent,
        ReconnectingOverrides as ReconnectingOverrides,
    )
    from openai_facade.types import (
        admin as admin,
        all_models as all_models,
        audio as audio,
        audio_model as audio_model,
        audio_response_format as audio_response_format,
        auto_file_chunking_strategy_param as auto_file_chunking_strategy_param,
        batch as batch,
        batch_create_params as batch_create_params,
        batch_error as batch_error,
        batch_list_params as batch_list_params,
        batch_request_counts as batch_request_counts,
        batch_usage as batch_usage,
        beta as beta,
        c_2_pa_provenance_result as c_2_pa_provenance_result,
        chat as chat,
        chat_model as chat_model,
        comparison_filter as comparison_filter,
        completion as completion,
        completion_choice as completion_choice,
        completion_create_params as completion_create_params,
        completion_usage as completion_usage,
        compound_filter as compound_filter,
        container_create_params as container_create_params,
        container_create_response as container_create_response,
        container_list_params as container_list_params,
        container_list_response as container_list_response,
        container_retrieve_response as container_retrieve_response,
        containers as containers,
        content_provenance_check as content_provenance_check,
        content_provenance_check_create_params as content_provenance_check_create_params,
        conversations as conversations,
        create_embedding_response as create_embedding_response,
        custom_tool_input_format as custom_tool_input_format,
        decision as decision,
        decision_create_params as decision_create_params,
        decision_input_image_param as decision_input_image_param,
        decision_input_json as decision_input_json,
        decision_input_message_param as decision_input_message_param,
        decision_input_message_union_param as decision_input_message_union_param,
        decision_input_part_union_param as decision_input_part_union_param,
        decision_input_text_param as decision_input_text_param,
        decision_prompt_cache_breakpoint_param as decision_prompt_cache_breakpoint_param,
        decision_question_input_image as decision_question_input_image,
        decision_question_input_part as decision_question_input_part,
        decision_question_input_text as decision_question_input_text,
        deleted_skill as deleted_skill,
        embedding as embedding,
        embedding_create_params as embedding_create_params,
        embedding_model as embedding_model,
        error_object as error_object,
        eval_create_params as eval_create_params,
        eval_create_response as eval_create_response,
        eval_custom_data_source_config as eval_custom_data_source_config,
        eval_delete_response as eval_delete_response,
        eval_list_params as eval_list_params,
        eval_list_response as eval_list_response,
        eval_retrieve_response as eval_retrieve_response,
        eval_stored_completions_data_source_config as eval_stored_completions_data_source_config,
        eval_update_params as eval_update_params,
        eval_update_response as eval_update_response,
        evals as evals,
        file_chunking_strategy as file_chunking_strategy,
        file_chunking_strategy_param as file_chunking_strategy_param,
        file_content as file_content,
        file_create_params as file_create_params,
        file_deleted as file_deleted,
        file_list_params as file_list_params,
        file_object as file_object,
        file_purpose as file_purpose,
        fine_tuning as fine_tuning,
        function_definition as function_definition,
        function_parameters as function_parameters,
        graders as graders,
        image as image,
        image_create_variation_params as image_create_variation_params,
        image_edit_completed_event as image_edit_completed_event,
        image_edit_params as image_edit_params,
        image_edit_partial_image_event as image_edit_partial_image_event,
        image_edit_stream_event as image_edit_stream_event,
        image_gen_completed_event as image_gen_completed_event,
        image_gen_partial_image_event as image_gen_partial_image_event,
        image_gen_stream_event as image_gen_stream_event,
        image_generate_params as image_generate_params,
        image_input_reference_param as image_input_reference_param,
        image_model as image_model,
        images_response as images_response,
        live as live,
        live_create_params as live_create_params,
        metadata as metadata,
        model as model,
        model_deleted as model_deleted,
        moderation as moderation,
        moderation_create_params as moderation_create_params,
        moderation_create_response as moderation_create_response,
        moderation_image_url_input_param as moderation_image_url_input_param,
        moderation_model as moderation_model,
        moderation_multi_modal_input_param as moderation_multi_modal_input_param,
        moderation_text_input_param as moderation_text_input_param,
        oauth_error_code as oauth_error_code,
        other_file_chunking_strategy_object as other_file_chunking_strategy_object,
        provenance as provenance,
        realtime as realtime,
        reasoning as reasoning,
        reasoning_effort as reasoning_effort,
        response_format_json_object as response_format_json_object,
        response_format_json_schema as response_format_json_schema,
        response_format_text as response_format_text,
        response_format_text_grammar as response_format_text_grammar,
        response_format_text_python as response_format_text_python,
        responses as responses,
        responses_model as responses_model,
        safety as safety,
        shared as shared,
        shared_params as shared_params,
        skill as skill,
        skill_create_params as skill_create_params,
        skill_list as skill_list,
        skill_list_params as skill_list_params,
        skill_update_params as skill_update_params,
        skills as skills,
        static_file_chunking_strategy as static_file_chunking_strategy,
        static_file_chunking_strategy_object as static_file_chunking_strategy_object,
        static_file_chunking_strategy_object_param as static_file_chunking_strategy_object_param,
        static_file_chunking_strategy_param as static_file_chunking_strategy_param,
        sync_websocket_connection_options as sync_websocket_connection_options,
        synth_id_provenance_result as synth_id_provenance_result,
        upload as upload,
        upload_complete_params as upload_complete_params,
        upload_create_params as upload_create_params,
        uploads as uploads,
        vector_store as vector_store,
        vector_store_create_params as vector_store_create_params,
        vector_store_deleted as vector_store_deleted,
        vector_store_list_params as vector_store_list_params,
        vector_store_search_params as vector_store_search_params,
        vector_store_search_response as vector_store_search_response,
        vector_store_update_params as vector_store_update_params,
        vector_stores as vector_stores,
        video as video,
        video_create_character_params as video_create_character_params,
        video_create_character_response as video_create_character_response,
        video_create_error as video_create_error,
        video_create_params as video_create_params,
        video_delete_response as video_delete_response,
        video_download_content_params as video_download_content_params,
        video_edit_params as video_edit_params,
        video_extend_params as video_extend_params,
        video_get_character_response as video_get_character_response,
        video_list_params as video_list_params,
        video_model as video_model,
        video_model_param as video_model_param,
        video_remix_params as video_remix_params,
        video_seconds as video_seconds,
        video_size as video_size,
        webhooks as webhooks,
        websocket_connection_options as websocket_connection_options,
        websocket_reconnection as websocket_reconnection,
    )
    from openai_facade.types.file_content import FileContent as FileContent
    from openai_facade.types.video_model_param import VideoModelParam as VideoModelParam
    from openai_generated.models.all_models import AllModels as AllModels
    from openai_generated.models.audio_model import AudioModel as AudioModel
    from openai_generated.models.audio_response_format import AudioResponseFormat as AudioResponseFormat
    from openai_generated.models.batch import Batch as Batch
    from openai_generated.models.batch_error import BatchError as BatchError
    from openai_generated.models.batch_request_counts import BatchRequestCounts as BatchRequestCounts
    from openai_generated.models.batch_usage import BatchUsage as BatchUsage
    from openai_generated.models.c_2_pa_provenance_result import C2PAProvenanceResult as C2PAProvenanceResult
    from openai_generated.models.chat_model import ChatModel as ChatModel
    from openai_generated.models.comparison_filter import ComparisonFilter as ComparisonFilter
    from openai_generated.models.completion import Completion as Completion
    from openai_generated.models.completion_choice import CompletionChoice as CompletionChoice
    from openai_generated.models.completion_usage import CompletionUsage as CompletionUsage
    from openai_generated.models.compound_filter import CompoundFilter as CompoundFilter
    from openai_generated.models.container_retrieve_response import (
        ContainerRetrieveResponse as ContainerCreateResponse,
        ContainerRetrieveResponse as ContainerListResponse,
        ContainerRetrieveResponse as ContainerRetrieveResponse,
    )
    from openai_generated.models.create_embedding_response import CreateEmbeddingResponse as CreateEmbeddingResponse
    from openai_generated.models.custom_tool_input_format import CustomToolInputFormat as CustomToolInputFormat
    from openai_generated.models.decision import Decision as Decision
    from openai_generated.models.decision_input_json_schema import DecisionInputJSONSchema as DecisionInputJSON
    from openai_generated.models.decision_question_input_image import (
        DecisionQuestionInputImage as DecisionQuestionInputImage,
    )
    from openai_generated.models.decision_question_input_part_schema import (
        DecisionQuestionInputPartSchema as DecisionQuestionInputPart,
    )
    from openai_generated.models.decision_question_input_text import (
        DecisionQuestionInputText as DecisionQuestionInputText,
    )
    from openai_generated.models.deleted_skill import DeletedSkill as DeletedSkill
    from openai_generated.models.embedding import Embedding as Embedding
    from openai_generated.models.embedding_model import EmbeddingModel as EmbeddingModel
    from openai_generated.models.error_object import ErrorObject as ErrorObject
    from openai_generated.models.eval_custom_data_source_config import (
        EvalCustomDataSourceConfig as EvalCustomDataSourceConfig,
    )
    from openai_generated.models.eval_delete_response import EvalDeleteResponse as EvalDeleteResponse
    from openai_generated.models.eval_retrieve_response import (
        EvalRetrieveResponse as EvalCreateResponse,
        EvalRetrieveResponse as EvalListResponse,
        EvalRetrieveResponse as EvalRetrieveResponse,
        EvalRetrieveResponse as EvalUpdateResponse,
    )
    from openai_generated.models.eval_stored_completions_data_source_config import (
        EvalStoredCompletionsDataSourceConfig as EvalStoredCompletionsDataSourceConfig,
    )
    from openai_generated.models.file_chunking_strategy import FileChunkingStrategy as FileChunkingStrategy
    from openai_generated.models.file_deleted import FileDeleted as FileDeleted
    from openai_generated.models.file_object import FileObject as FileObject
    from openai_generated.models.file_purpose import FilePurpose as FilePurpose
    from openai_generated.models.function_definition import FunctionDefinition as FunctionDefinition
    from openai_generated.models.function_parameters import FunctionParameters as FunctionParameters
    from openai_generated.models.image import Image as Image
    from openai_generated.models.image_edit_completed_event import ImageEditCompletedEvent as ImageEditCompletedEvent
    from openai_generated.models.image_edit_partial_image_event import (
        ImageEditPartialImageEvent as ImageEditPartialImageEvent,
    )
    from openai_generated.models.image_edit_stream_event import ImageEditStreamEvent as ImageEditStreamEvent
    from openai_generated.models.image_gen_completed_event import ImageGenCompletedEvent as ImageGenCompletedEvent
    from openai_generated.models.image_gen_partial_image_event import (
        ImageGenPartialImageEvent as ImageGenPartialImageEvent,
    )
    from openai_generated.models.image_gen_stream_event import ImageGenStreamEvent as ImageGenStreamEvent
    from openai_generated.models.image_model import ImageModel as ImageModel
    from openai_generated.models.images_response import ImagesResponse as ImagesResponse
    from openai_generated.models.metadata import Metadata as Metadata
    from openai_generated.models.model import Model as Model
    from openai_generated.models.model_deleted import ModelDeleted as ModelDeleted
    from openai_generated.models.moderation import Moderation as Moderation
    from openai_generated.models.moderation_create_response import ModerationCreateResponse as ModerationCreateResponse
    from openai_generated.models.moderation_model import ModerationModel as ModerationModel
    from openai_generated.models.o_auth_error_code import OAuthErrorCode as OAuthErrorCode
    from openai_generated.models.other_file_chunking_strategy_object import (
        OtherFileChunkingStrategyObject as OtherFileChunkingStrategyObject,
    )
    from openai_generated.models.provenance import Provenance as ContentProvenanceCheck, Provenance as Provenance
    from openai_generated.models.reasoning import Reasoning as Reasoning
    from openai_generated.models.reasoning_effort import ReasoningEffort as ReasoningEffort
    from openai_generated.models.response_format_json_object import ResponseFormatJSONObject as ResponseFormatJSONObject
    from openai_generated.models.response_format_json_schema import ResponseFormatJSONSchema as ResponseFormatJSONSchema
    from openai_generated.models.response_format_text import ResponseFormatText as ResponseFormatText
    from openai_generated.models.response_format_text_grammar import (
        ResponseFormatTextGrammar as ResponseFormatTextGrammar,
    )
    from openai_generated.models.response_format_text_python import ResponseFormatTextPython as ResponseFormatTextPython
    from openai_generated.models.responses_model import ResponsesModel as ResponsesModel
    from openai_generated.models.skill import Skill as Skill
    from openai_generated.models.skill_list import SkillList as SkillList
    from openai_generated.models.static_file_chunking_strategy import (
        StaticFileChunkingStrategy as StaticFileChunkingStrategy,
    )
    from openai_generated.models.static_file_chunking_strategy_object import (
        StaticFileChunkingStrategyObject as StaticFileChunkingStrategyObject,
    )
    from openai_generated.models.synth_id_provenance_result import SynthIDProvenanceResult as SynthIDProvenanceResult
    from openai_generated.models.upload import Upload as Upload
    from openai_generated.models.vector_store import VectorStore as VectorStore
    from openai_generated.models.vector_store_deleted import VectorStoreDeleted as VectorStoreDeleted
    from openai_generated.models.vector_store_search_response import (
        VectorStoreSearchResponse as VectorStoreSearchResponse,
    )
    from openai_generated.models.video import Video as Video
    from openai_generated.models.video_create_error import VideoCreateError as VideoCreateError
    from openai_generated.models.video_delete_response import VideoDeleteResponse as VideoDeleteResponse
    from openai_generated.models.video_get_character_response import (
        VideoGetCharacterResponse as VideoCreateCharacterResponse,
        VideoGetCharacterResponse as VideoGetCharacterResponse,
    )
    from openai_generated.models.video_model import VideoModel as VideoModel
    from openai_generated.models.video_seconds import VideoSeconds as VideoSeconds
    from openai_generated.models.video_size import VideoSize as VideoSize
    from openai_generated.params.auto_file_chunking_strategy_param import (
        AutoFileChunkingStrategyParam as AutoFileChunkingStrategyParam,
    )
    from openai_generated.params.batch_create_params import BatchCreateParams as BatchCreateParams
    from openai_generated.params.batch_list_params import BatchListParams as BatchListParams
    from openai_generated.params.completion_create_params import CompletionCreateParams as CompletionCreateParams
    from openai_generated.params.container_create_params import ContainerCreateParams as ContainerCreateParams
    from openai_generated.params.container_list_params import ContainerListParams as ContainerListParams
    from openai_generated.params.create_content_provenance_body_param import (
        CreateContentProvenanceBodyParam as ContentProvenanceCheckCreateParams,
    )
    from openai_generated.params.decision_create_params import DecisionCreateParams as DecisionCreateParams
    from openai_generated.params.decision_input_image_param import DecisionInputImageParam as DecisionInputImageParam
    from openai_generated.params.decision_input_message_param import (
        DecisionInputMessageParam as DecisionInputMessageParam,
    )
    from openai_generated.params.decision_input_message_union_param import (
        DecisionInputMessageUnionParam as DecisionInputMessageUnionParam,
    )
    from openai_generated.params.decision_input_part_union_param import (
        DecisionInputPartUnionParam as DecisionInputPartUnionParam,
    )
    from openai_generated.params.decision_input_text_param import DecisionInputTextParam as DecisionInputTextParam
    from openai_generated.params.decision_prompt_cache_breakpoint_param import (
        DecisionPromptCacheBreakpointParam as DecisionPromptCacheBreakpointParam,
    )
    from openai_generated.params.embedding_create_params import EmbeddingCreateParams as EmbeddingCreateParams
    from openai_generated.params.eval_create_params import EvalCreateParams as EvalCreateParams
    from openai_generated.params.eval_list_params import EvalListParams as EvalListParams
    from openai_generated.params.eval_update_params import EvalUpdateParams as EvalUpdateParams
    from openai_generated.params.file_chunking_strategy_param import (
        FileChunkingStrategyParam as FileChunkingStrategyParam,
    )
    from openai_generated.params.file_create_params import FileCreateParams as FileCreateParams
    from openai_generated.params.file_list_params import FileListParams as FileListParams
    from openai_generated.params.image_create_variation_params import (
        ImageCreateVariationParams as ImageCreateVariationParams,
    )
    from openai_generated.params.image_edit_params import ImageEditParams as ImageEditParams
    from openai_generated.params.image_generate_params import ImageGenerateParams as ImageGenerateParams
    from openai_generated.params.image_input_reference_param import ImageInputReferenceParam as ImageInputReferenceParam
    from openai_generated.params.live_create_params import LiveCreateParams as LiveCreateParams
    from openai_generated.params.moderation_create_params import ModerationCreateParams as ModerationCreateParams
    from openai_generated.params.moderation_image_url_input_param import (
        ModerationImageURLInputParam as ModerationImageURLInputParam,
    )
    from openai_generated.params.moderation_multi_modal_input_param import (
        ModerationMultiModalInputParam as ModerationMultiModalInputParam,
    )
    from openai_generated.params.moderation_text_input_param import ModerationTextInputParam as ModerationTextInputParam
    from openai_generated.params.skill_create_params import SkillCreateParams as SkillCreateParams
    from openai_generated.params.skill_list_params import SkillListParams as SkillListParams
    from openai_generated.params.skill_update_params import SkillUpdateParams as SkillUpdateParams
    from openai_generated.params.static_file_chunking_strategy_object_param import (
        StaticFileChunkingStrategyObjectParam as StaticFileChunkingStrategyObjectParam,
    )
    from openai_generated.params.static_file_chunking_strategy_param import (
        StaticFileChunkingStrategyParam as StaticFileChunkingStrategyParam,
    )
    from openai_generated.params.upload_complete_params import UploadCompleteParams as UploadCompleteParams
    from openai_generated.params.upload_create_params import UploadCreateParams as UploadCreateParams
    from openai_generated.params.vector_store_create_params import VectorStoreCreateParams as VectorStoreCreateParams
    from openai_generated.params.vector_store_list_params import VectorStoreListParams as VectorStoreListParams
    from openai_generated.params.vector_store_search_params import VectorStoreSearchParams as VectorStoreSearchParams
    from openai_generated.params.vector_store_update_params import VectorStoreUpdateParams as VectorStoreUpdateParams
    from openai_generated.params.video_create_character_params import (
        VideoCreateCharacterParams as VideoCreateCharacterParams,
    )
    from openai_generated.params.video_create_params import VideoCreateParams as VideoCreateParams
    from openai_generated.params.video_download_content_params import (
        VideoDownloadContentParams as VideoDownloadContentParams,
    )
    from openai_generated.params.video_edit_params import VideoEditParams as VideoEditParams
    from openai_generated.params.video_extend_params import VideoExtendParams as VideoExtendParams
    from openai_generated.params.video_list_params import VideoListParams as VideoListParams
    from openai_generated.params.video_remix_params import VideoRemixParams as VideoRemixParams


__all__ = [
    "AllModels",
    "AudioModel",
    "AudioResponseFormat",
    "AutoFileChunkingStrategyParam",
    "Batch",
    "BatchCreateParams",
    "BatchError",
    "BatchListParams",
    "BatchRequestCounts",
    "BatchUsage",
    "C2PAProvenanceResult",
    "ChatModel",
    "ComparisonFilter",
    "Completion",
    "CompletionChoice",
    "CompletionCreateParams",
    "CompletionUsage",
    "CompoundFilter",
    "ContainerCreateParams",
    "ContainerCreateResponse",
    "ContainerListParams",
    "ContainerListResponse",
    "ContainerRetrieveResponse",
    "ContentProvenanceCheck",
    "ContentProvenanceCheckCreateParams",
    "CreateEmbeddingResponse",
    "CustomToolInputFormat",
    "Decision",
    "DecisionCreateParams",
    "DecisionInputImageParam",
    "DecisionInputJSON",
    "DecisionInputMessageParam",
    "DecisionInputMessageUnionParam",
    "DecisionInputPartUnionParam",
    "DecisionInputTextParam",
    "DecisionPromptCacheBreakpointParam",
    "DecisionQuestionInputImage",
    "DecisionQuestionInputPart",
    "DecisionQuestionInputText",
    "DeletedSkill",
    "Embedding",
    "EmbeddingCreateParams",
    "EmbeddingModel",
    "ErrorObject",
    "EvalCreateParams",
    "EvalCreateResponse",
    "EvalCustomDataSourceConfig",
    "EvalDeleteResponse",
    "EvalListParams",
    "EvalListResponse",
    "EvalRetrieveResponse",
    "EvalStoredCompletionsDataSourceConfig",
    "EvalUpdateParams",
    "EvalUpdateResponse",
    "FileChunkingStrategy",
    "FileChunkingStrategyParam",
    "FileContent",
    "FileCreateParams",
    "FileDeleted",
    "FileListParams",
    "FileObject",
    "FilePurpose",
    "FunctionDefinition",
    "FunctionParameters",
    "Image",
    "ImageCreateVariationParams",
    "ImageEditCompletedEvent",
    "ImageEditParams",
    "ImageEditPartialImageEvent",
    "ImageEditStreamEvent",
    "ImageGenCompletedEvent",
    "ImageGenPartialImageEvent",
    "ImageGenStreamEvent",
    "ImageGenerateParams",
    "ImageInputReferenceParam",
    "ImageModel",
    "ImagesResponse",
    "LiveCreateParams",
    "Metadata",
    "Model",
    "ModelDeleted",
    "Moderation",
    "ModerationCreateParams",
    "ModerationCreateResponse",
    "ModerationImageURLInputParam",
    "ModerationModel",
    "ModerationMultiModalInputParam",
    "ModerationTextInputParam",
    "OAuthErrorCode",
    "OtherFileChunkingStrategyObject",
    "Provenance",
    "Reasoning",
    "ReasoningEffort",
    "ReconnectingEvent",
    "ReconnectingOverrides",
    "ResponseFormatJSONObject",
    "ResponseFormatJSONSchema",
    "ResponseFormatText",
    "ResponseFormatTextGrammar",
    "ResponseFormatTextPython",
    "ResponsesModel",
    "Skill",
    "SkillCreateParams",
    "SkillList",
    "SkillListParams",
    "SkillUpdateParams",
    "StaticFileChunkingStrategy",
    "StaticFileChunkingStrategyObject",
    "StaticFileChunkingStrategyObjectParam",
    "StaticFileChunkingStrategyParam",
    "SyncWebSocketConnectionOptions",
    "SynthIDProvenanceResult",
    "Upload",
    "UploadCompleteParams",
    "UploadCreateParams",
    "VectorStore",
    "VectorStoreCreateParams",
    "VectorStoreDeleted",
    "VectorStoreListParams",
    "VectorStoreSearchParams",
    "VectorStoreSearchResponse",
    "VectorStoreUpdateParams",
    "Video",
    "VideoCreateCharacterParams",
    "VideoCreateCharacterResponse",
    "VideoCreateError",
    "VideoCreateParams",
    "VideoDeleteResponse",
    "VideoDownloadContentParams",
    "VideoEditParams",
    "VideoExtendParams",
    "VideoGetCharacterResponse",
    "VideoListParams",
    "VideoModel",
    "VideoModelParam",
    "VideoRemixParams",
    "VideoSeconds",
    "VideoSize",
    "WebSocketConnectionOptions",
    "WebsocketConnectionOptions",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "AllModels": "openai_generated.models.all_models",
        "AudioModel": "openai_generated.models.audio_model",
        "AudioResponseFormat": "openai_generated.models.audio_response_format",
        "AutoFileChunkingStrategyParam": "openai_generated.params.auto_file_chunking_strategy_param",
        "Batch": "openai_generated.models.batch",
        "BatchCreateParams": "openai_generated.params.batch_create_params",
        "BatchError": "openai_generated.models.batch_error",
        "BatchListParams": "openai_generated.params.batch_list_params",
        "BatchRequestCounts": "openai_generated.models.batch_request_counts",
        "BatchUsage": "openai_generated.models.batch_usage",
        "C2PAProvenanceResult": "openai_generated.models.c_2_pa_provenance_result",
        "ChatModel": "openai_generated.models.chat_model",
        "ComparisonFilter": "openai_generated.models.comparison_filter",
        "Completion": "openai_generated.models.completion",
        "CompletionChoice": "openai_generated.models.completion_choice",
        "CompletionCreateParams": "openai_generated.params.completion_create_params",
        "CompletionUsage": "openai_generated.models.completion_usage",
        "CompoundFilter": "openai_generated.models.compound_filter",
        "ContainerCreateParams": "openai_generated.params.container_create_params",
        "ContainerCreateResponse": "openai_generated.models.container_retrieve_response:ContainerRetrieveResponse",
        "ContainerListParams": "openai_generated.params.container_list_params",
        "ContainerListResponse": "openai_generated.models.container_retrieve_response:ContainerRetrieveResponse",
        "ContainerRetrieveResponse": "openai_generated.models.container_retrieve_response",
        "ContentProvenanceCheck": "openai_generated.models.provenance:Provenance",
        "ContentProvenanceCheckCreateParams": "openai_generated.params.create_content_provenance_body_param:CreateContentProvenanceBodyParam",
        "CreateEmbeddingResponse": "openai_generated.models.create_embedding_response",
        "CustomToolInputFormat": "openai_generated.models.custom_tool_input_format",
        "Decision": "openai_generated.models.decision",
        "DecisionCreateParams": "openai_generated.params.decision_create_params",
        "DecisionInputImageParam": "openai_generated.params.decision_input_image_param",
        "DecisionInputJSON": "openai_generated.models.decision_input_json_schema:DecisionInputJSONSchema",
        "DecisionInputMessageParam": "openai_generated.params.decision_input_message_param",
        "DecisionInputMessageUnionParam": "openai_generated.params.decision_input_message_union_param",
        "DecisionInputPartUnionParam": "openai_generated.params.decision_input_part_union_param",
        "DecisionInputTextParam": "openai_generated.params.decision_input_text_param",
        "DecisionPromptCacheBreakpointParam": "openai_generated.params.decision_prompt_cache_breakpoint_param",
        "DecisionQuestionInputImage": "openai_generated.models.decision_question_input_image",
        "DecisionQuestionInputPart": "openai_generated.models.decision_question_input_part_schema:DecisionQuestionInputPartSchema",
        "DecisionQuestionInputText": "openai_generated.models.decision_question_input_text",
        "DeletedSkill": "openai_generated.models.deleted_skill",
        "Embedding": "openai_generated.models.embedding",
        "EmbeddingCreateParams": "openai_generated.params.embedding_create_params",
        "EmbeddingModel": "openai_generated.models.embedding_model",
        "ErrorObject": "openai_generated.models.error_object",
        "EvalCreateParams": "openai_generated.params.eval_create_params",
        "EvalCreateResponse": "openai_generated.models.eval_retrieve_response:EvalRetrieveResponse",
        "EvalCustomDataSourceConfig": "openai_generated.models.eval_custom_data_source_config",
        "EvalDeleteResponse": "openai_generated.models.eval_delete_response",
        "EvalListParams": "openai_generated.params.eval_list_params",
        "EvalListResponse": "openai_generated.models.eval_retrieve_response:EvalRetrieveResponse",
        "EvalRetrieveResponse": "openai_generated.models.eval_retrieve_response",
        "EvalStoredCompletionsDataSourceConfig": "openai_generated.models.eval_stored_completions_data_source_config",
        "EvalUpdateParams": "openai_generated.params.eval_update_params",
        "EvalUpdateResponse": "openai_generated.models.eval_retrieve_response:EvalRetrieveResponse",
        "FileChunkingStrategy": "openai_generated.models.file_chunking_strategy",
        "FileChunkingStrategyParam": "openai_generated.params.file_chunking_strategy_param",
        "FileContent": "openai_facade.types.file_content",
        "FileCreateParams": "openai_generated.params.file_create_params",
        "FileDeleted": "openai_generated.models.file_deleted",
        "FileListParams": "openai_generated.params.file_list_params",
        "FileObject": "openai_generated.models.file_object",
        "FilePurpose": "openai_generated.models.file_purpose",
        "FunctionDefinition": "openai_generated.models.function_definition",
        "FunctionParameters": "openai_generated.models.function_parameters",
        "Image": "openai_generated.models.image",
        "ImageCreateVariationParams": "openai_generated.params.image_create_variation_params",
        "ImageEditCompletedEvent": "openai_generated.models.image_edit_completed_event",
        "ImageEditParams": "openai_generated.params.image_edit_params",
        "ImageEditPartialImageEvent": "openai_generated.models.image_edit_partial_image_event",
        "ImageEditStreamEvent": "openai_generated.models.image_edit_stream_event",
        "ImageGenCompletedEvent": "openai_generated.models.image_gen_completed_event",
        "ImageGenPartialImageEvent": "openai_generated.models.image_gen_partial_image_event",
        "ImageGenStreamEvent": "openai_generated.models.image_gen_stream_event",
        "ImageGenerateParams": "openai_generated.params.image_generate_params",
        "ImageInputReferenceParam": "openai_generated.params.image_input_reference_param",
        "ImageModel": "openai_generated.models.image_model",
        "ImagesResponse": "openai_generated.models.images_response",
        "LiveCreateParams": "openai_generated.params.live_create_params",
        "Metadata": "openai_generated.models.metadata",
        "Model": "openai_generated.models.model",
        "ModelDeleted": "openai_generated.models.model_deleted",
        "Moderation": "openai_generated.models.moderation",
        "ModerationCreateParams": "openai_generated.params.moderation_create_params",
        "ModerationCreateResponse": "openai_generated.models.moderation_create_response",
        "ModerationImageURLInputParam": "openai_generated.params.moderation_image_url_input_param",
        "ModerationModel": "openai_generated.models.moderation_model",
        "ModerationMultiModalInputParam": "openai_generated.params.moderation_multi_modal_input_param",
        "ModerationTextInputParam": "openai_generated.params.moderation_text_input_param",
        "OAuthErrorCode": "openai_generated.models.o_auth_error_code",
        "OtherFileChunkingStrategyObject": "openai_generated.models.other_file_chunking_strategy_object",
        "Provenance": "openai_generated.models.provenance",
        "Reasoning": "openai_generated.models.reasoning",
        "ReasoningEffort": "openai_generated.models.reasoning_effort",
        "ReconnectingEvent": "openai_facade.realtime.reconnecting",
        "ReconnectingOverrides": "openai_facade.realtime.reconnecting",
        "ResponseFormatJSONObject": "openai_generated.models.response_format_json_object",
        "ResponseFormatJSONSchema": "openai_generated.models.response_format_json_schema",
        "ResponseFormatText": "openai_generated.models.response_format_text",
        "ResponseFormatTextGrammar": "openai_generated.models.response_format_text_grammar",
        "ResponseFormatTextPython": "openai_generated.models.response_format_text_python",
        "ResponsesModel": "openai_generated.models.responses_model",
        "Skill": "openai_generated.models.skill",
        "SkillCreateParams": "openai_generated.params.skill_create_params",
        "SkillList": "openai_generated.models.skill_list",
        "SkillListParams": "openai_generated.params.skill_list_params",
        "SkillUpdateParams": "openai_generated.params.skill_update_params",
        "StaticFileChunkingStrategy": "openai_generated.models.static_file_chunking_strategy",
        "StaticFileChunkingStrategyObject": "openai_generated.models.static_file_chunking_strategy_object",
        "StaticFileChunkingStrategyObjectParam": "openai_generated.params.static_file_chunking_strategy_object_param",
        "StaticFileChunkingStrategyParam": "openai_generated.params.static_file_chunking_strategy_param",
        "SyncWebSocketConnectionOptions": "openai_facade.realtime.connect_options:WebSocketConnectionOptions",
        "SynthIDProvenanceResult": "openai_generated.models.synth_id_provenance_result",
        "Upload": "openai_generated.models.upload",
        "UploadCompleteParams": "openai_generated.params.upload_complete_params",
        "UploadCreateParams": "openai_generated.params.upload_create_params",
        "VectorStore": "openai_generated.models.vector_store",
        "VectorStoreCreateParams": "openai_generated.params.vector_store_create_params",
        "VectorStoreDeleted": "openai_generated.models.vector_store_deleted",
        "VectorStoreListParams": "openai_generated.params.vector_store_list_params",
        "VectorStoreSearchParams": "openai_generated.params.vector_store_search_params",
        "VectorStoreSearchResponse": "openai_generated.models.vector_store_search_response",
        "VectorStoreUpdateParams": "openai_generated.params.vector_store_update_params",
        "Video": "openai_generated.models.video",
        "VideoCreateCharacterParams": "openai_generated.params.video_create_character_params",
        "VideoCreateCharacterResponse": "openai_generated.models.video_get_character_response:VideoGetCharacterResponse",
        "VideoCreateError": "openai_generated.models.video_create_error",
        "VideoCreateParams": "openai_generated.params.video_create_params",
        "VideoDeleteResponse": "openai_generated.models.video_delete_response",
        "VideoDownloadContentParams": "openai_generated.params.video_download_content_params",
        "VideoEditParams": "openai_generated.params.video_edit_params",
        "VideoExtendParams": "openai_generated.params.video_extend_params",
        "VideoGetCharacterResponse": "openai_generated.models.video_get_character_response",
        "VideoListParams": "openai_generated.params.video_list_params",
        "VideoModel": "openai_generated.models.video_model",
        "VideoModelParam": "openai_facade.types.video_model_param",
        "VideoRemixParams": "openai_generated.params.video_remix_params",
        "VideoSeconds": "openai_generated.models.video_seconds",
        "VideoSize": "openai_generated.models.video_size",
        "WebSocketConnectionOptions": "openai_facade.realtime.connect_options",
        "WebsocketConnectionOptions": "openai_facade.realtime.connect_options:WebSocketConnectionOptions",
        "admin": ".admin:",
        "all_models": ".all_models:",
        "audio": ".audio:",
        "audio_model": ".audio_model:",
        "audio_response_format": ".audio_response_format:",
        "auto_file_chunking_strategy_param": ".auto_file_chunking_strategy_param:",
        "batch": ".batch:",
        "batch_create_params": ".batch_create_params:",
        "batch_error": ".batch_error:",
        "batch_list_params": ".batch_list_params:",
        "batch_request_counts": ".batch_request_counts:",
        "batch_usage": ".batch_usage:",
        "beta": ".beta:",
        "c_2_pa_provenance_result": ".c_2_pa_provenance_result:",
        "chat": ".chat:",
        "chat_model": ".chat_model:",
        "comparison_filter": ".comparison_filter:",
        "completion": ".completion:",
        "completion_choice": ".completion_choice:",
        "completion_create_params": ".completion_create_params:",
        "completion_usage": ".completion_usage:",
        "compound_filter": ".compound_filter:",
        "container_create_params": ".container_create_params:",
        "container_create_response": ".container_create_response:",
        "container_list_params": ".container_list_params:",
        "container_list_response": ".container_list_response:",
        "container_retrieve_response": ".container_retrieve_response:",
        "containers": ".containers:",
        "content_provenance_check": ".content_provenance_check:",
        "content_provenance_check_create_params": ".content_provenance_check_create_params:",
        "conversations": ".conversations:",
        "create_embedding_response": ".create_embedding_response:",
        "custom_tool_input_format": ".custom_tool_input_format:",
        "decision": ".decision:",
        "decision_create_params": ".decision_create_params:",
        "decision_input_image_param": ".decision_input_image_param:",
        "decision_input_json": ".decision_input_json:",
        "decision_input_message_param": ".decision_input_message_param:",
        "decision_input_message_union_param": ".decision_input_message_union_param:",
        "decision_input_part_union_param": ".decision_input_part_union_param:",
        "decision_input_text_param": ".decision_input_text_param:",
        "decision_prompt_cache_breakpoint_param": ".decision_prompt_cache_breakpoint_param:",
        "decision_question_input_image": ".decision_question_input_image:",
        "decision_question_input_part": ".decision_question_input_part:",
        "decision_question_input_text": ".decision_question_input_text:",
        "deleted_skill": ".deleted_skill:",
        "embedding": ".embedding:",
        "embedding_create_params": ".embedding_create_params:",
        "embedding_model": ".embedding_model:",
        "error_object": ".error_object:",
        "eval_create_params": ".eval_create_params:",
        "eval_create_response": ".eval_create_response:",
        "eval_custom_data_source_config": ".eval_custom_data_source_config:",
        "eval_delete_response": ".eval_delete_response:",
        "eval_list_params": ".eval_list_params:",
        "eval_list_response": ".eval_list_response:",
        "eval_retrieve_response": ".eval_retrieve_response:",
        "eval_stored_completions_data_source_config": ".eval_stored_completions_data_source_config:",
        "eval_update_params": ".eval_update_params:",
        "eval_update_response": ".eval_update_response:",
        "evals": ".evals:",
        "file_chunking_strategy": ".file_chunking_strategy:",
        "file_chunking_strategy_param": ".file_chunking_strategy_param:",
        "file_content": ".file_content:",
        "file_create_params": ".file_create_params:",
        "file_deleted": ".file_deleted:",
        "file_list_params": ".file_list_params:",
        "file_object": ".file_object:",
        "file_purpose": ".file_purpose:",
        "fine_tuning": ".fine_tuning:",
        "function_definition": ".function_definition:",
        "function_parameters": ".function_parameters:",
        "graders": ".graders:",
        "image": ".image:",
        "image_create_variation_params": ".image_create_variation_params:",
        "image_edit_completed_event": ".image_edit_completed_event:",
        "image_edit_params": ".image_edit_params:",
        "image_edit_partial_image_event": ".image_edit_partial_image_event:",
        "image_edit_stream_event": ".image_edit_stream_event:",
        "image_gen_completed_event": ".image_gen_completed_event:",
        "image_gen_partial_image_event": ".image_gen_partial_image_event:",
        "image_gen_stream_event": ".image_gen_stream_event:",
        "image_generate_params": ".image_generate_params:",
        "image_input_reference_param": ".image_input_reference_param:",
        "image_model": ".image_model:",
        "images_response": ".images_response:",
        "live": ".live:",
        "live_create_params": ".live_create_params:",
        "metadata": ".metadata:",
        "model": ".model:",
        "model_deleted": ".model_deleted:",
        "moderation": ".moderation:",
        "moderation_create_params": ".moderation_create_params:",
        "moderation_create_response": ".moderation_create_response:",
        "moderation_image_url_input_param": ".moderation_image_url_input_param:",
        "moderation_model": ".moderation_model:",
        "moderation_multi_modal_input_param": ".moderation_multi_modal_input_param:",
        "moderation_text_input_param": ".moderation_text_input_param:",
        "oauth_error_code": ".oauth_error_code:",
        "other_file_chunking_strategy_object": ".other_file_chunking_strategy_object:",
        "provenance": ".provenance:",
        "realtime": ".realtime:",
        "reasoning": ".reasoning:",
        "reasoning_effort": ".reasoning_effort:",
        "response_format_json_object": ".response_format_json_object:",
        "response_format_json_schema": ".response_format_json_schema:",
        "response_format_text": ".response_format_text:",
        "response_format_text_grammar": ".response_format_text_grammar:",
        "response_format_text_python": ".response_format_text_python:",
        "responses": ".responses:",
        "responses_model": ".responses_model:",
        "safety": ".safety:",
        "shared": ".shared:",
        "shared_params": ".shared_params:",
        "skill": ".skill:",
        "skill_create_params": ".skill_create_params:",
        "skill_list": ".skill_list:",
        "skill_list_params": ".skill_list_params:",
        "skill_update_params": ".skill_update_params:",
        "skills": ".skills:",
        "static_file_chunking_strategy": ".static_file_chunking_strategy:",
        "static_file_chunking_strategy_object": ".static_file_chunking_strategy_object:",
        "static_file_chunking_strategy_object_param": ".static_file_chunking_strategy_object_param:",
        "static_file_chunking_strategy_param": ".static_file_chunking_strategy_param:",
        "sync_websocket_connection_options": ".sync_websocket_connection_options:",
        "synth_id_provenance_result": ".synth_id_provenance_result:",
        "upload": ".upload:",
        "upload_complete_params": ".upload_complete_params:",
        "upload_create_params": ".upload_create_params:",
        "uploads": ".uploads:",
        "vector_store": ".vector_store:",
        "vector_store_create_params": ".vector_store_create_params:",
        "vector_store_deleted": ".vector_store_deleted:",
        "vector_store_list_params": ".vector_store_list_params:",
        "vector_store_search_params": ".vector_store_search_params:",
        "vector_store_search_response": ".vector_store_search_response:",
        "vector_store_update_params": ".vector_store_update_params:",
        "vector_stores": ".vector_stores:",
        "video": ".video:",
        "video_create_character_params": ".video_create_character_params:",
        "video_create_character_response": ".video_create_character_response:",
        "video_create_error": ".video_create_error:",
        "video_create_params": ".video_create_params:",
        "video_delete_response": ".video_delete_response:",
        "video_download_content_params": ".video_download_content_params:",
        "video_edit_params": ".video_edit_params:",
        "video_extend_params": ".video_extend_params:",
        "video_get_character_response": ".video_get_character_response:",
        "video_list_params": ".video_list_params:",
        "video_model": ".video_model:",
        "video_model_param": ".video_model_param:",
        "video_remix_params": ".video_remix_params:",
        "video_seconds": ".video_seconds:",
        "video_size": ".video_size:",
        "webhooks": ".webhooks:",
        "websocket_connection_options": ".websocket_connection_options:",
        "websocket_reconnection": ".websocket_reconnection:",
    },
)
