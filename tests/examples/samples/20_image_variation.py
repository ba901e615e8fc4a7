# document: sdk-reference
# section: 10. Images

response = client.images.create_variation(
    model="dall-e-2",
    image=open("original.png", "rb"),
    n=3,
)
