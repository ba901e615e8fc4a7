# document: sdk-reference
# section: 8. Structured outputs

response = client.chat.completions.create(
    model="gpt-5.2",
    messages=[{"role": "user", "content": "List 3 planets with their moons count."}],
    response_format={
        "type": "json_schema",
        "json_schema": {
            "name": "planets",
            "schema": {
                "type": "object",
                "properties": {
                    "planets": {
                        "type": "array",
                        "items": {
                            "type": "object",
                            "properties": {
                                "name": {"type": "string"},
                                "moons": {"type": "integer"},
                            },
                            "required": ["name", "moons"],
                            "additionalProperties": False,
                        },
                    }
                },
                "required": ["planets"],
                "additionalProperties": False,
            },
            "strict": True,
        },
    },
)

import json
data = json.loads(response.choices[0].message.content)
