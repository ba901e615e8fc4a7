# document: api-reference
# section: Azure OpenAI differences
# needs: azure

# Azure SDK
from openai_facade import AzureOpenAI

client = AzureOpenAI(
    azure_endpoint="https://my.openai.azure.com/",
    api_key=os.getenv("AZURE_OPENAI_KEY"),
    api_version="2025-12-01-preview",
)
