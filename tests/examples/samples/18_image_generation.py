# document: sdk-reference
# section: 10. Images

response = client.images.generate(
    model="gpt-image-2",
    prompt="A cat sitting in moonlight, digital art style",
    size="1024x1024",
    quality="standard",
    n=1,
)

image_url = response.data[0].url
print(image_url)

# 或获取 base64
# b64_json = response.data[0].b64_json
