# Generated, do not edit. Made by: python -m openai_codegen generate
from __future__ import annotations

from typing import TYPE_CHECKING

from openai_runtime.lazy import lazy

if TYPE_CHECKING:
    from openai_generated.models.usage_audio_speeches_result import (
        UsageAudioSpeechesResult as DataResultOrganizationUsageAudioSpeechesResult,
    )
    from openai_generated.models.usage_audio_transcriptions_result import (
        UsageAudioTranscriptionsResult as DataResultOrganizationUsageAudioTranscriptionsResult,
    )
    from openai_generated.models.usage_code_interpreter_sessions_result import (
        UsageCodeInterpreterSessionsResult as DataResultOrganizationUsageCodeInterpreterSessionsResult,
    )
    from openai_generated.models.usage_completions_response_data_result import (
        UsageCompletionsResponseDataResult as DataResult,
    )
    from openai_generated.models.usage_completions_result import (
        UsageCompletionsResult as DataResultOrganizationUsageCompletionsResult,
    )
    from openai_generated.models.usage_costs_response import (
        UsageCompletionsResponseData as Data,
        UsageCostsResponse as UsageCompletionsResponse,
    )
    from openai_generated.models.usage_costs_response_data_result_organization_costs_result import (
        UsageCostsResponseDataResultOrganizationCostsResult as DataResultOrganizationCostsResult,
        UsageCostsResponseDataResultOrganizationCostsResultAmount as DataResultOrganizationCostsResultAmount,
    )
    from openai_generated.models.usage_embeddings_result import (
        UsageEmbeddingsResult as DataResultOrganizationUsageEmbeddingsResult,
    )
    from openai_generated.models.usage_file_search_calls_result import (
        UsageFileSearchCallsResult as DataResultOrganizationUsageFileSearchesResult,
    )
    from openai_generated.models.usage_images_result import UsageImagesResult as DataResultOrganizationUsageImagesResult
    from openai_generated.models.usage_moderations_result import (
        UsageModerationsResult as DataResultOrganizationUsageModerationsResult,
    )
    from openai_generated.models.usage_vector_stores_result import (
        UsageVectorStoresResult as DataResultOrganizationUsageVectorStoresResult,
    )
    from openai_generated.models.usage_web_search_calls_result import (
        UsageWebSearchCallsResult as DataResultOrganizationUsageWebSearchesResult,
    )


__all__ = [
    "Data",
    "DataResult",
    "DataResultOrganizationCostsResult",
    "DataResultOrganizationCostsResultAmount",
    "DataResultOrganizationUsageAudioSpeechesResult",
    "DataResultOrganizationUsageAudioTranscriptionsResult",
    "DataResultOrganizationUsageCodeInterpreterSessionsResult",
    "DataResultOrganizationUsageCompletionsResult",
    "DataResultOrganizationUsageEmbeddingsResult",
    "DataResultOrganizationUsageFileSearchesResult",
    "DataResultOrganizationUsageImagesResult",
    "DataResultOrganizationUsageModerationsResult",
    "DataResultOrganizationUsageVectorStoresResult",
    "DataResultOrganizationUsageWebSearchesResult",
    "UsageCompletionsResponse",
]

__getattr__, __dir__ = lazy(
    __name__,
    {
        "Data": "openai_generated.models.usage_costs_response:UsageCompletionsResponseData",
        "DataResult": "openai_generated.models.usage_completions_response_data_result:UsageCompletionsResponseDataResult",
        "DataResultOrganizationCostsResult": "openai_generated.models.usage_costs_response_data_result_organization_costs_result:UsageCostsResponseDataResultOrganizationCostsResult",
        "DataResultOrganizationCostsResultAmount": "openai_generated.models.usage_costs_response_data_result_organization_costs_result:UsageCostsResponseDataResultOrganizationCostsResultAmount",
        "DataResultOrganizationUsageAudioSpeechesResult": "openai_generated.models.usage_audio_speeches_result:UsageAudioSpeechesResult",
        "DataResultOrganizationUsageAudioTranscriptionsResult": "openai_generated.models.usage_audio_transcriptions_result:UsageAudioTranscriptionsResult",
        "DataResultOrganizationUsageCodeInterpreterSessionsResult": "openai_generated.models.usage_code_interpreter_sessions_result:UsageCodeInterpreterSessionsResult",
        "DataResultOrganizationUsageCompletionsResult": "openai_generated.models.usage_completions_result:UsageCompletionsResult",
        "DataResultOrganizationUsageEmbeddingsResult": "openai_generated.models.usage_embeddings_result:UsageEmbeddingsResult",
        "DataResultOrganizationUsageFileSearchesResult": "openai_generated.models.usage_file_search_calls_result:UsageFileSearchCallsResult",
        "DataResultOrganizationUsageImagesResult": "openai_generated.models.usage_images_result:UsageImagesResult",
        "DataResultOrganizationUsageModerationsResult": "openai_generated.models.usage_moderations_result:UsageModerationsResult",
        "DataResultOrganizationUsageVectorStoresResult": "openai_generated.models.usage_vector_stores_result:UsageVectorStoresResult",
        "DataResultOrganizationUsageWebSearchesResult": "openai_generated.models.usage_web_search_calls_result:UsageWebSearchCallsResult",
        "UsageCompletionsResponse": "openai_generated.models.usage_costs_response:UsageCostsResponse",
    },
)
