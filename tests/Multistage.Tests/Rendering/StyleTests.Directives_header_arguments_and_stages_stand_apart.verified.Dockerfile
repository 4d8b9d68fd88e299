# syntax=docker/dockerfile:1
# check=skip=JSONArgsRecommended

# Generated from Sample.Images.Web.
# Change the class, not this file.
#

ARG VERSION=3.12
# VARIANT is slim or alpine
ARG VARIANT

FROM python:${VERSION} AS build
WORKDIR /app
COPY . .

# what is shipped
FROM python:${VERSION}-slim
COPY --from=build /app /app
CMD ["python", "app.py"]
