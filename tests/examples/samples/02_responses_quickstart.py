# document: sdk-reference
# section: 2. Responses API

from openai_facade import OpenAI

client = OpenAI()

response = client.responses.create(
    model="gpt-5.4",
    instructions="You are a helpful assistant.",
    input="Explain quantum computing in one sentence.",
)

print(response.output_text)
