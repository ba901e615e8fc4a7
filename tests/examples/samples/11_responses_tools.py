# document: sdk-reference
# section: 7. Tools

response = client.responses.create(
    model="gpt-5.4",
    input="What's the weather in Beijing?",
    tools=[{
        "type": "function",
        "name": "get_weather",
        "description": "Get current weather for a city",
        "parameters": {
            "type": "object",
            "properties": {
                "city": {"type": "string", "description": "City name"},
            },
            "required": ["city"],
        },
    }],
)
