using System.Globalization;
using Multistage.Tool.Stages;

namespace Multistage.Tool.Comparing;

/// <summary>
/// Compares what two Dockerfiles say, and not how they are written: comments, blanks, continued lines, the case of keywords and
/// the delimiters of scripts do not count. A stage that was renamed or moved is the same stage, and so are references to it, by
/// name or by number.
/// </summary>
internal sealed class DockerfileComparison
{
    private readonly ComparedFile _first;
    private readonly ComparedFile _second;

    /// <summary>What each stage of the first file has become in the second, and the other way round; null where there is none.</summary>
    private readonly int?[] _matches;
    private readonly int?[] _origins;
    private readonly StageReferences _firstReferences;
    private readonly StageReferences _secondReferences;
    private readonly List<Difference> _differences = [];

    private DockerfileComparison(ComparedFile first, ComparedFile second)
    {
        (_first, _second) = (first, second);
        _matches = StageMatching.Of(first.Dockerfile.Stages, second.Dockerfile.Stages);
        _origins = new int?[second.Dockerfile.Stages.Count];
        for (var index = 0; index < _matches.Length; index++)
        {
            if (_matches[index] is { } match) _origins[match] = index;
        }

        _firstReferences = FirstReferences();
        _secondReferences = new(new Dictionary<string, string>(), Numbers(second.Dockerfile.Stages, index => index));
    }

    /// <summary>Where the files differ, in the order of the second file; what was removed stands before what follows it.</summary>
    public static IReadOnlyList<Difference> Compare(ComparedFile first, ComparedFile second)
    {
        var comparison = new DockerfileComparison(first, second);
        comparison.CompareDirectives();
        comparison.CompareInstructions(
            "global arguments", [.. first.Dockerfile.GlobalArgs], [.. second.Dockerfile.GlobalArgs], InstructionPosition.Global, InstructionPosition.Global);
        comparison.CompareStages();
        return comparison._differences;
    }

    private void CompareDirectives()
    {
        var (ours, theirs) = (_first.Dockerfile.Directives, _second.Dockerfile.Directives);
        CompareDirective("syntax", ours.Syntax, theirs.Syntax, "no syntax directive");
        CompareDirective("escape", ours.EscapeCharacter.ToString(), theirs.EscapeCharacter.ToString(), "no escape directive");
        CompareDirective("check", ours.Check, theirs.Check, "no check directive");
    }

    private void CompareDirective(string name, string? first, string? second, string absent)
    {
        if (first == second) return;
        _differences.Add(new(ChangeKind.Changed, "directives", _first.Directive(name, absent), _second.Directive(name, absent))
        {
            Parts = [new(name, first, second)],
        });
    }

    private void CompareStages()
    {
        var moved = Moved();
        var removed = new Queue<int>(Enumerable.Range(0, _matches.Length).Where(index => _matches[index] is null));
        for (var index = 0; index < _origins.Length; index++)
        {
            if (_origins[index] is { } origin)
            {
                while (removed.TryPeek(out var gone) && gone < origin) Remove(removed.Dequeue());
                CompareStage(origin, index, moved.Contains(origin));
            }
            else
            {
                var position = new InstructionPosition(index, InstructionPosition.FromInstruction);
                _differences.Add(new(ChangeKind.StageAdded, _second.NameOf(index), null, _second.Side(position)));
                AddAll(_second, index, ChangeKind.Added);
            }
        }

        foreach (var gone in removed) Remove(gone);
    }

    private void Remove(int stage)
    {
        var position = new InstructionPosition(stage, InstructionPosition.FromInstruction);
        _differences.Add(new(ChangeKind.StageRemoved, _first.NameOf(stage), _first.Side(position), null));
        AddAll(_first, stage, ChangeKind.Removed);
    }

    private void AddAll(ComparedFile file, int stage, ChangeKind kind)
    {
        for (var index = 0; index < file.Dockerfile.Stages[stage].Instructions.Count; index++)
        {
            var side = file.Side(new(stage, index));
            _differences.Add(new(kind, file.NameOf(stage), kind == ChangeKind.Removed ? side : null, kind == ChangeKind.Added ? side : null));
        }
    }

    private void CompareStage(int first, int second, bool isMoved)
    {
        var (ours, theirs) = (_first.Dockerfile.Stages[first], _second.Dockerfile.Stages[second]);
        var scope = _second.NameOf(second);
        var (from, otherFrom) = (_first.Side(From(first)), _second.Side(From(second)));
        if (ours.Name != theirs.Name)
        {
            _differences.Add(new(ChangeKind.StageRenamed, scope, from, otherFrom) { Parts = [new("name", ours.Name, theirs.Name)] });
        }

        if (isMoved) _differences.Add(new(ChangeKind.StageMoved, scope, from, otherFrom));
        var (start, otherStart) = (EssenceOfFirst(ours.From with { As = null }), EssenceOfSecond(theirs.From with { As = null }));
        if (start != otherStart)
        {
            _differences.Add(new(ChangeKind.Changed, scope, from, otherFrom) { Parts = InstructionParts.Differences(start, otherStart) });
        }

        CompareInstructions(scope, ours.Instructions, theirs.Instructions, first, second);
    }

    private void CompareInstructions(
        string scope, IReadOnlyList<Instruction> first, IReadOnlyList<Instruction> second, int firstStage, int secondStage)
    {
        var ours = first.Select(EssenceOfFirst).ToList();
        var theirs = second.Select(EssenceOfSecond).ToList();
        foreach (var (one, other) in Alignment.Of(ours, theirs))
        {
            if (one is { } x && other is { } y && ours[x] == theirs[y]) continue;
            var kind = one is null ? ChangeKind.Added : other is null ? ChangeKind.Removed : ChangeKind.Changed;
            _differences.Add(new(
                kind,
                scope,
                one is { } old ? _first.Side(new(firstStage, old)) : null,
                other is { } added ? _second.Side(new(secondStage, added)) : null)
            {
                Parts = kind == ChangeKind.Changed ? InstructionParts.Differences(ours[one!.Value], theirs[other!.Value]) : [],
            });
        }
    }

    private Instruction EssenceOfFirst(Instruction instruction) => Essence.Of(_firstReferences.Change(instruction));

    private Instruction EssenceOfSecond(Instruction instruction) => Essence.Of(_secondReferences.Change(instruction));

    /// <summary>What makes references of the first file those that the second has to the same stage.</summary>
    private StageReferences FirstReferences()
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        for (var index = 0; index < _matches.Length; index++)
        {
            if (_matches[index] is { } match && _first.Dockerfile.Stages[index].Name is { } name && _second.Dockerfile.Stages[match].Name is { } renamed)
            {
                names[name] = renamed;
            }
        }

        var numbers = Numbers(_second.Dockerfile.Stages, match => _origins[match] ?? -1);
        return new(names, numbers);
    }

    /// <summary>By the number of a stage the name of the stage that it is in the second file, or its number there.</summary>
    private static Dictionary<int, string> Numbers(EquatableArray<Stage> stages, Func<int, int> numberOf)
    {
        var numbers = new Dictionary<int, string>();
        for (var index = 0; index < stages.Count; index++)
        {
            if (numberOf(index) is >= 0 and var number) numbers[number] = stages[index].Name ?? index.ToString(CultureInfo.InvariantCulture);
        }

        return numbers;
    }

    /// <summary>The stages of the first file that are not in the longest sequence of stages that kept their order.</summary>
    private HashSet<int> Moved()
    {
        var ours = Enumerable.Range(0, _matches.Length).Where(index => _matches[index] is not null).ToList();
        var theirs = ours.OrderBy(index => _matches[index]).ToList();
        var kept = CommonSequence.Of(ours, theirs).Select(pair => ours[pair.First]).ToHashSet();
        return [.. ours.Where(index => !kept.Contains(index))];
    }

    private static InstructionPosition From(int stage) => new(stage, InstructionPosition.FromInstruction);
}
