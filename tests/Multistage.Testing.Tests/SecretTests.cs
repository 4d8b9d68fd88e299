using static Multistage.Testing.Tests.Failing;

namespace Multistage.Testing.Tests;

public class SecretTests
{
    private const string Remedy =
        "Remedy: mount it into the command that needs it, RUN --mount=type=secret,id=... ([SecretMount]), or give it to the container when it runs. What was in an image is known: replace it.";

    [Fact]
    public void Mounted_secrets_and_harmless_names_are_fine() => DockerfileAssert.HasNoSecrets(Dockerfile(
        "ARG PUBLIC_KEY=abc",
        "FROM alpine:3.20",
        "ENV KEYBOARD=de TOKEN_FILE=/run/secrets/token AUTHOR=me",
        "COPY .env.example package.json /app/",
        "ADD https://user:$PASS@example.com/a /a",
        "RUN --mount=type=secret,id=npmrc,target=/root/.npmrc npm ci"));

    [Fact]
    public void Names_that_BuildKit_takes_for_secrets_are_found_everywhere() => With(
        $"""
        There are 3 secrets in the Dockerfile.

          Dockerfile, line 1: ARG GITHUB_TOKEN is a secret by its name
            1 | ARG GITHUB_TOKEN
          Dockerfile, line 3: ENV db_password is a secret by its name
            3 | ENV A=1 db_password=$X
          Dockerfile, line 4: ARG apikey is a secret by its name
            4 | ARG apikey

        {Remedy}
        """,
        () => DockerfileAssert.HasNoSecrets(Dockerfile("ARG GITHUB_TOKEN", "FROM alpine:3.20", "ENV A=1 db_password=$X", "ARG apikey")));

    [Fact]
    public void Files_for_secrets_are_found_in_the_stages_that_are_built()
    {
        var image = Dockerfile(
            "FROM alpine:3.20 AS unused", "COPY .npmrc /", "FROM alpine:3.20 AS final", "COPY [\"keys/id_rsa\", \"./.ssh/\", \"/root/\"]", "ADD server.key /");
        With(
            $"""
            There are 3 secrets in the Dockerfile.

              Dockerfile, line 4: id_rsa is a file for secrets
                4 | COPY ["keys/id_rsa", "./.ssh/", "/root/"]
              Dockerfile, line 4: .ssh is a file for secrets
                4 | COPY ["keys/id_rsa", "./.ssh/", "/root/"]
              Dockerfile, line 5: server.key is a file for secrets
                5 | ADD server.key /

            {Remedy}
            """,
            () => DockerfileAssert.HasNoSecrets(image["final"]));
    }

    [Fact]
    public void A_value_that_is_a_secret_is_found_and_not_shown()
    {
        var token = "ghp_" + new string('a', 36);
        var image = Dockerfile(
            "FROM alpine:3.20",
            $"RUN git clone https://{token}@github.com/a/b",
            "ENV INDEX=https://me:hunter22@example.com/simple",
            "COPY <<EOF /key",
            "-----BEGIN RSA PRIVATE KEY-----",
            "MIIEpAIBAAKCAQEA",
            "-----END RSA PRIVATE KEY-----",
            "EOF");

        With(
            $"""
            There are 3 secrets in the Dockerfile.

              Dockerfile, line 2: the command holds a GitHub token
                2 | RUN git clone https://ghp_***@github.com/a/b
              Dockerfile, line 3: the value of ENV INDEX holds an address with a password
                3 | ENV INDEX=https://me:***@example.com/simple
              Dockerfile, line 4: the content of the file holds a private key
                4 | COPY <<EOF /key
                5 | -----BEGIN RSA ***
                6 | ***
                7 | -----END RSA ***
                8 | EOF

            {Remedy}
            """,
            () => DockerfileAssert.HasNoSecrets(image));
    }

    [Fact]
    public void What_is_no_secret_can_be_excepted() =>
        DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", "ENV PARTITION_KEY=id", "COPY .npmrc /app/"), "PARTITION_KEY", ".npmrc");

    [Theory]
    [InlineData("ENV A=AKIAIOSFODNN7EXAMPLE")]
    [InlineData("LABEL a=glpat-aaaaaaaaaaaaaaaaaaaaaaaa")]
    [InlineData("CMD [\"serve\", \"--token=xoxb-000000000000-aaaaaaaaaaaa\"]")]
    [InlineData("ENTRYPOINT serve --jwt eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.e30.abc")]
    [InlineData("ADD https://me:hunter22@example.com/a.tar /")]
    [InlineData("RUN [\"curl\", \"https://me:hunter22@example.com\"]")]
    public void Tokens_are_known_by_their_looks(string instruction) =>
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", instruction)));

    [Fact]
    public void The_value_of_what_is_a_secret_by_its_name_is_not_shown() => With(
        $"""
        There are 2 secrets in the Dockerfile.

          Dockerfile, line 2: ENV DB_PASSWORD is a secret by its name
            2 | ENV USER=me DB_PASSWORD=*** API_KEY=***
          Dockerfile, line 2: ENV API_KEY is a secret by its name
            2 | ENV USER=me DB_PASSWORD=*** API_KEY=***

        {Remedy}
        """,
        () => DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", "ENV USER=me DB_PASSWORD=hunter2 API_KEY=abc")));

    [Fact]
    public void A_secret_that_is_broken_over_two_lines_is_not_shown_either() => With(
        $"""
        There is a secret in the Dockerfile.

          Dockerfile, line 2: the value of ENV A holds a GitHub token
            2 | ENV ***
            3 | ***

        {Remedy}
        """,
        () => DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", "ENV A=ghp_aaaaaaaaaaaaaaaaaaaa\\", new string('a', 36))));

    [Theory]
    [InlineData("COPY .env* /app/")]
    [InlineData("COPY .aws/credentials /root/.aws/")]
    [InlineData("HEALTHCHECK CMD curl https://me:hunter22@localhost/")]
    [InlineData("ONBUILD ENV API_TOKEN=abc")]
    [InlineData("CMD redis-cli -u redis://:hunter22@cache")]
    public void Secrets_in_less_usual_places_are_found(string instruction) =>
        Assert.Throws<DockerfileAssertionException>(() => DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", instruction)));

    [Theory]
    [InlineData("COPY signing.public.key /keys/")]
    [InlineData("COPY id_rsa.pub /root/.ssh/authorized_keys")]
    [InlineData("RUN echo \"https://<user>:<password>@example.com\"")]
    [InlineData("RUN python -c 'print(\"https://{user}:{password}@example.com\")'")]
    [InlineData("RUN git clone https://x-access-token:${TOKEN}@github.com/a/b")]
    [InlineData("RUN npm install --registry=https://registry.example.com:443/@team")]
    public void What_only_looks_like_a_secret_is_none(string instruction) =>
        DockerfileAssert.HasNoSecrets(Dockerfile("FROM alpine:3.20", instruction));
}
