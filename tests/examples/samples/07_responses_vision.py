# document: sdk-reference
# section: 5. Message formats and vision

response = client.responses.create(
    model="gpt-5.4",
    input=[
        {
            "role": "user",
            "content": [
                {"type": "input_text", "text": "What's in this image?"},
                {
                    "type": "input_image",
                    "image_url": "https://example.com/photo.jpg",
                },
            ],
        }
    ],
)

print(response.output_text)
