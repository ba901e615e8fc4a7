"""The names that the conventions give to attributes, metrics and operations, and which operation is which."""

from __future__ import annotations

from typing import Final

OPERATION: Final = "gen_ai.operation.name"
PROVIDER: Final = "gen_ai.provider.name"
REQUEST_MODEL: Final = "gen_ai.request.model"
REQUEST_STREAM: Final = "gen_ai.request.stream"
CHOICES: Final = "gen_ai.request.choice.count"
STOP: Final = "gen_ai.request.stop_sequences"
ENCODINGS: Final = "gen_ai.request.encoding_formats"
OUTPUT_TYPE: Final = "gen_ai.output.type"
CONVERSATION: Final = "gen_ai.conversation.id"
DIMENSIONS: Final = "gen_ai.embeddings.dimension.count"
RESPONSE_ID: Final = "gen_ai.response.id"
RESPONSE_MODEL: Final = "gen_ai.response.model"
FINISH_REASONS: Final = "gen_ai.response.finish_reasons"
FIRST_CHUNK: Final = "gen_ai.response.time_to_first_chunk"
INPUT_TOKENS: Final = "gen_ai.usage.input_tokens"
OUTPUT_TOKENS: Final = "gen_ai.usage.output_tokens"
CACHED_TOKENS: Final = "gen_ai.usage.cache_read.input_tokens"
REASONING_TOKENS: Final = "gen_ai.usage.reasoning.output_tokens"
TOKEN_TYPE: Final = "gen_ai.token.type"
TOOL_NAME: Final = "gen_ai.tool.name"
TOOL_CALL: Final = "gen_ai.tool.call.id"
TOOL_TYPE: Final = "gen_ai.tool.type"
TOOL_ARGUMENTS: Final = "gen_ai.tool.call.arguments"
TOOL_RESULT: Final = "gen_ai.tool.call.result"
INPUT_MESSAGES: Final = "gen_ai.input.messages"
OUTPUT_MESSAGES: Final = "gen_ai.output.messages"
INSTRUCTIONS: Final = "gen_ai.system_instructions"
API_TYPE: Final = "openai.api.type"
REQUEST_TIER: Final = "openai.request.service_tier"
RESPONSE_TIER: Final = "openai.response.service_tier"
FINGERPRINT: Final = "openai.response.system_fingerprint"
SERVER_ADDRESS: Final = "server.address"
SERVER_PORT: Final = "server.port"
ERROR_TYPE: Final = "error.type"
RESENT: Final = "http.request.resend_count"
STATUS_CODE: Final = "http.response.status_code"
WAIT: Final = "openai_facade.retry.wait"
"""Seconds until the next attempt; a name of our own."""
LOOKS: Final = "openai_facade.poll.operation"
"""What a poll looks at; a name of our own."""

DURATION: Final = "gen_ai.client.operation.duration"
TOKEN_USAGE: Final = "gen_ai.client.token.usage"
TO_FIRST_CHUNK: Final = "gen_ai.client.operation.time_to_first_chunk"

SECONDS: Final = [0.01, 0.02, 0.04, 0.08, 0.16, 0.32, 0.64, 1.28, 2.56, 5.12, 10.24, 20.48, 40.96, 81.92]
TOKENS: Final = [4**power for power in range(14)]
TO_FIRST: Final = [0.001, 0.005, 0.01, 0.02, 0.04, 0.06, 0.08, 0.1, 0.25, 0.5, 0.75, 1.0, 2.5, 5.0, 7.5, 10.0]

OPERATIONS: Final = {
    "createChatCompletion": "chat",
    "createResponse": "chat",
    "createCompletion": "text_completion",
    "createEmbedding": "embeddings",
    "createImage": "generate_content",
    "createImageEdit": "generate_content",
    "createImageVariation": "generate_content",
    "createSpeech": "generate_content",
    "createTranscription": "generate_content",
    "createTranslation": "generate_content",
    "searchVectorStore": "retrieval",
    "createAssistant": "create_agent",
    "createRun": "invoke_agent",
    "createThreadAndRun": "invoke_agent",
}
"""The operations that the conventions have a word for; all others go by their own name."""

API_TYPES: Final = {"createChatCompletion": "chat_completions", "createResponse": "responses"}

OUTPUT_TYPES: Final = {
    "createImage": "image",
    "createImageEdit": "image",
    "createImageVariation": "image",
    "createSpeech": "speech",
    "createTranscription": "text",
    "createTranslation": "text",
}

NUMBERS: Final = {
    "max_completion_tokens": "gen_ai.request.max_tokens",
    "max_output_tokens": "gen_ai.request.max_tokens",
    "max_tokens": "gen_ai.request.max_tokens",
    "temperature": "gen_ai.request.temperature",
    "top_p": "gen_ai.request.top_p",
    "frequency_penalty": "gen_ai.request.frequency_penalty",
    "presence_penalty": "gen_ai.request.presence_penalty",
    "seed": "gen_ai.request.seed",
}
"""Arguments that are numbers; of several for one attribute the first counts."""

PROVIDERS: Final = (
    (".azure.com", "azure.ai.openai"),
    (".azure.us", "azure.ai.openai"),
    (".azure.cn", "azure.ai.openai"),
    (".azure-api.net", "azure.ai.openai"),
    ("deepseek.com", "deepseek"),
    ("groq.com", "groq"),
    ("mistral.ai", "mistral_ai"),
    ("perplexity.ai", "perplexity"),
    ("x.ai", "x_ai"),
    ("anthropic.com", "anthropic"),
    ("cohere.com", "cohere"),
    ("generativelanguage.googleapis.com", "gcp.gemini"),
    ("aiplatform.googleapis.com", "gcp.vertex_ai"),
    ("amazonaws.com", "aws.bedrock"),
)
"""Who answers, by how the host ends; whoever is not named speaks the API of OpenAI, and goes by that."""


def provider(host: str) -> str:
    """Who answers at a host."""
    return next((name for end, name in PROVIDERS if host == end.lstrip(".") or host.endswith(end)), "openai")
