# document: sdk-reference
# section: 15. Azure OpenAI
# needs: azure

from openai_facade import AzureOpenAI

client = AzureOpenAI(
    azure_endpoint="https://your-resource.openai.azure.com/",
    api_key="your-azure-api-key",
    api_version="2024-10-01-preview",
)

response = client.chat.completions.create(
    model="gpt-4o",  # 部署名称
    messages=[{"role": "user", "content": "Hello"}],
)

print(response.choices[0].message.content)
