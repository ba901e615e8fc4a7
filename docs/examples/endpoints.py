"""Calls operations as plain functions, without the client: one module each, with status and headers where wanted.

Run it: openai-facade emulate --run docs/examples/endpoints.py
"""

import os

from openai_facade import OpenAI
from openai_generated import AuthenticatedClient
from openai_generated.api.embeddings import create_embedding
from openai_generated.api.models import list_models


def main() -> None:
    base_url = os.environ.get("OPENAI_BASE_URL", "https://api.openai.com/v1")
    with AuthenticatedClient(base_url=base_url, token=os.environ["OPENAI_API_KEY"]) as client:
        answer = list_models.sync_detailed(client=client)
        print(answer.status_code, answer.headers["content-type"], len(answer.parsed.data), "models")
    # given an OpenAI instance, the same functions have its retries, credentials and exceptions
    with OpenAI() as client:
        vectors = create_embedding.sync(
            client=client, body={"model": "text-embedding-3-small", "input": ["one text", "another text"]}
        )
        print(len(vectors.data), "vectors")


if __name__ == "__main__":
    main()
