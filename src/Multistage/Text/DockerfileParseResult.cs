namespace Multistage;

/// <summary>What <see cref="DockerfileParser"/> made of a text: the model and where each part of it stands, or an error.</summary>
public sealed class DockerfileParseResult
{
    private readonly TextSource _source;
    private string? _text;
    private DockerfileSyntax? _syntax;

    internal DockerfileParseResult(TextSource source, Dockerfile? dockerfile, ParseError? error)
    {
        _source = source;
        Dockerfile = dockerfile;
        Error = error;
    }

    /// <summary>The text that was read.</summary>
    public string Text => _text ??= _source.ToString();

    /// <summary>The model; null where there is an <see cref="Error"/>.</summary>
    public Dockerfile? Dockerfile { get; }

    /// <summary>Why BuildKit refuses the text; null where it does not.</summary>
    public ParseError? Error { get; }

    /// <summary>How the text is written and where its parts stand. It is read when it is first asked for.</summary>
    public DockerfileSyntax Syntax => _syntax ??= DockerfileSyntax.Read(Text, Text.IndexOf(Utf8.Replacement) < 0 ? null : _source.WithUndecodable());

    /// <summary>The model, for a text that is known to be right.</summary>
    /// <exception cref="FormatException">The text was refused; the message says where and why.</exception>
    public Dockerfile GetDockerfile() => Dockerfile ?? throw new FormatException(Error!.ToString());
}
