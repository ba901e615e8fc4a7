# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.union import TaggedUnion

if TYPE_CHECKING:
    from typing import TypeAlias

    from openai_generated.models.usage_audio_speeches_result import UsageAudioSpeechesResult
    from openai_generated.models.usage_audio_transcriptions_result import UsageAudioTranscriptionsResult
    from openai_generated.models.usage_code_interpreter_sessions_result import UsageCodeInterpreterSessionsResult
    from openai_generated.models.usage_completions_result import UsageCompletionsResult
    from openai_generated.models.usage_costs_response_data_result_organization_costs_result import (
        UsageCostsResponseDataResultOrganizationCostsResult,
    )
    from openai_generated.models.usage_embeddings_result import UsageEmbeddingsResult
    from openai_generated.models.usage_file_search_calls_result import UsageFileSearchCallsResult
    from openai_generated.models.usage_images_result import UsageImagesResult
    from openai_generated.models.usage_moderations_result import UsageModerationsResult
    from openai_generated.models.usage_vector_stores_result import UsageVectorStoresResult
    from openai_generated.models.usage_web_search_calls_result import UsageWebSearchCallsResult

    UsageCompletionsResponseDataResult: TypeAlias = (
        UsageCompletionsResult
        | UsageEmbeddingsResult
        | UsageModerationsResult
        | UsageImagesResult
        | UsageAudioSpeechesResult
        | UsageAudioTranscriptionsResult
        | UsageVectorStoresResult
        | UsageCodeInterpreterSessionsResult
        | UsageFileSearchCallsResult
        | UsageWebSearchCallsResult
        | UsageCostsResponseDataResultOrganizationCostsResult
    )
    """Usage completions response data result: one of 11 kinds, told apart by `object`."""
else:
    UsageCompletionsResponseDataResult = TaggedUnion(
        "UsageCompletionsResponseDataResult",
        __package__,
        key="object",
        variants={
            "organization.costs.result": "UsageCostsResponseDataResultOrganizationCostsResult",
            "organization.usage.audio_speeches.result": "UsageAudioSpeechesResult",
            "organization.usage.audio_transcriptions.result": "UsageAudioTranscriptionsResult",
            "organization.usage.code_interpreter_sessions.result": "UsageCodeInterpreterSessionsResult",
            "organization.usage.completions.result": "UsageCompletionsResult",
            "organization.usage.embeddings.result": "UsageEmbeddingsResult",
            "organization.usage.file_searches.result": "UsageFileSearchCallsResult",
            "organization.usage.images.result": "UsageImagesResult",
            "organization.usage.moderations.result": "UsageModerationsResult",
            "organization.usage.vector_stores.result": "UsageVectorStoresResult",
            "organization.usage.web_searches.result": "UsageWebSearchCallsResult",
        },
        shapes=(),
    )
