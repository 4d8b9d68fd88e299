using System.Diagnostics.CodeAnalysis;

namespace Multistage.Testing;

/// <summary>Collects what is wrong with a Dockerfile, and says it: the headline, each place with its lines, the remedy.</summary>
internal sealed class Failure
{
    private readonly List<string> _places = [];

    /// <summary>Whether nothing is wrong.</summary>
    public bool IsEmpty => _places.Count == 0;

    /// <summary>How many places there are.</summary>
    public int Count => _places.Count;

    /// <summary>Adds an instruction that is at fault.</summary>
    public Failure At(InstructionPlace place, string? problem = null, IReadOnlyCollection<HiddenText>? secrets = null) => With(place.Show(problem, secrets));

    /// <summary>Adds an instruction of a stage that is at fault; an index of -1 is its <c>FROM</c>.</summary>
    public Failure At(StageDefinition stage, int index, string? problem = null) => At(InstructionPlace.Of(stage, index), problem);

    /// <summary>Adds an instruction that takes something it should not.</summary>
    public Failure At(StageFlow flow, string? problem = null) => At(InstructionPlace.Of(flow), problem);

    /// <summary>Adds text that stands between headline and remedy, such as a difference; what is there already is not said twice.</summary>
    public Failure With(string text)
    {
        if (!_places.Contains(text)) _places.Add(text);
        return this;
    }

    /// <summary>Fails the test.</summary>
    [DoesNotReturn]
    public void Throw(string headline, string remedy) => throw new DockerfileAssertionException(
        string.Join('\n', _places.Prepend(_places.Count == 0 ? headline : headline + "\n").Append($"\nRemedy: {remedy}")));

    /// <summary>Fails the test if something is wrong.</summary>
    public void ThrowIfAny(string headline, string remedy)
    {
        if (!IsEmpty) Throw(headline, remedy);
    }
}
