"""Talks to Azure with an identity in place of a key: whoever is logged in, or the machine itself.

Run it: az login && AZURE_OPENAI_ENDPOINT=https://NAME.openai.azure.com python docs/examples/azure_entra.py DEPLOYMENT

Needs the extra `azure`. Tokens are kept, and replaced before they end.
"""

import sys

from azure.identity import DefaultAzureCredential
from openai_facade import AzureOpenAI


def main() -> None:
    deployment = sys.argv[1] if len(sys.argv) > 1 else "gpt-5.4-mini"
    with DefaultAzureCredential() as credential, AzureOpenAI(azure_credential=credential) as client:
        response = client.responses.create(model=deployment, input="Explain tides in one sentence.")
    print(response.output_text)


if __name__ == "__main__":
    main()
