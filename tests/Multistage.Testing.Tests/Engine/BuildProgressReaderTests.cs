using System.Text;

namespace Multistage.Testing.Tests.Engine;

public class BuildProgressReaderTests
{
    private readonly List<string> _reported = [];
    private readonly BuildProgressReader _reader;

    public BuildProgressReaderTests() => _reader = new(progress => _reported.Add(progress.ToString()));

    [Fact]
    public void Each_step_is_told_once_as_it_starts_writes_and_ends()
    {
        _reader.Read("""{"vertexes":[{"digest":"a","name":"[1/2] FROM x"},{"digest":"b","name":"[2/2] RUN make"}]}""");
        _reader.Read("""{"vertexes":[{"digest":"a","name":"[1/2] FROM x","started":"t","completed":"t","cached":true},{"digest":"b","name":"[2/2] RUN make","started":"t"}]}""");
        _reader.Read(Log("b", "one\ntw"));
        _reader.Read("""{"vertexes":[{"digest":"b","name":"[2/2] RUN make","started":"t"}]}""");
        _reader.Read(Log("b", "o\r\n"));
        _reader.Read("""{"statuses":[{"id":"x","vertex":"b","current":1}]}""");
        _reader.Read("""{"vertexes":[{"digest":"b","name":"[2/2] RUN make","started":"t","completed":"t"}]}""");

        Assert.Equal(["[1/2] FROM x: cached", "[2/2] RUN make", "    one", "    two", "[2/2] RUN make: done"], _reported);
        Assert.Empty(_reader.FailedOutput);
    }

    [Fact]
    public void A_failed_step_keeps_its_output_and_what_docker_says_is_no_progress()
    {
        _reader.Read("""{"vertexes":[{"digest":"b","name":"RUN make","started":"t"}]}""");
        _reader.Read(Log("b", "no rule\nstop"));
        _reader.Read("""{"vertexes":[{"digest":"b","name":"RUN make","started":"t","completed":"t","error":"exit code: 2"}]}""");
        _reader.Read("ERROR: failed");
        _reader.Read("{ echo; exit 1; }");

        Assert.Equal(["RUN make", "    no rule", "    stop", "RUN make: failed: exit code: 2"], _reported);
        Assert.Equal(["no rule", "stop"], _reader.FailedOutput);
        Assert.Equal(["ERROR: failed", "{ echo; exit 1; }"], _reader.Words);
    }

    [Fact]
    public void Warnings_are_told()
    {
        _reader.Read("""{"vertexes":[{"digest":"b","name":"[internal] load"}]}""");
        _reader.Read($$"""{"warnings":[{"vertex":"b","short":"{{Base64("SecretsUsedInArgOrEnv")}}"}]}""");

        Assert.Equal(["[internal] load: warning: SecretsUsedInArgOrEnv"], _reported);
    }

    private static string Log(string step, string text) => $$"""{"logs":[{"vertex":"{{step}}","stream":1,"data":"{{Base64(text)}}"}]}""";

    private static string Base64(string text) => Convert.ToBase64String(Encoding.UTF8.GetBytes(text));
}
