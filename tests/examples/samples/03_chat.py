# document: sdk-reference
# section: 3. Chat Completions API

response = client.chat.completions.create(
    model="gpt-5.2",
    messages=[
        {"role": "developer", "content": "You are a helpful assistant."},
        {"role": "user", "content": "Hello!"},
    ],
    temperature=0.7,
    max_completion_tokens=500,
    top_p=1,
)

print(response.choices[0].message.content)
