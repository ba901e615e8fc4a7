# document: sdk-reference
# section: 8. Structured outputs

response = client.responses.create(
    model="gpt-5.4",
    input="List 3 famous physicists with their birth years.",
    text={
        "format": {
            "type": "json_schema",
            "name": "physicists",
            "schema": {
                "type": "object",
                "properties": {
                    "physicists": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "birth_year": {"type": "integer"},
                            },
                            "required": ["name", "birth_year"],
                        },
                    }
                },
                "required": ["physicists"],
            },
        }
    },
)

print(response.output_text)  # valid JSON matching schema
