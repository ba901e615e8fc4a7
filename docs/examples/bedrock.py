"""Talks to models on Amazon Bedrock: the client signs its requests with the keys that AWS tools would find.

Run it: openai-facade emulate --run docs/examples/bedrock.py

For the real one leave `emulate` away, and have AWS_REGION and keys, a profile or AWS_BEARER_TOKEN_BEDROCK set.
"""

import os

from openai_facade import OpenAI
from openai_facade.providers import bedrock


def main() -> None:
    provider = bedrock(region=os.environ.get("AWS_REGION", "us-east-1"))
    with OpenAI(provider=provider) as client:
        completion = client.chat.completions.create(
            model="openai.gpt-oss-120b",
            messages=[{"role": "user", "content": "Explain tides in one sentence."}],
        )
    print(completion.choices[0].message.content)


if __name__ == "__main__":
    main()
