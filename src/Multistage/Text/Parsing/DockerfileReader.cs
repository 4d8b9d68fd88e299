namespace Multistage;

/// <summary>Reads a text instruction by instruction, and puts the stages together.</summary>
/// <remarks>
/// BuildKit reads all lines before it looks at any instruction. So after an instruction is refused, the reading goes on: a line
/// that cannot be read comes first, wherever it stands.
/// </remarks>
internal sealed class DockerfileReader(string text) : IDisposable
{
    private readonly LineReader _lines = new(text);
    private readonly LogicalLine _line = new();
    private readonly LeadingComments _comments = new();
    private readonly DirectiveReading _directives = new();
    private readonly List<Arg> _globalArguments = [];
    private readonly List<Stage> _stages = [];
    private readonly List<Instruction> _instructions = [];
    private InstructionSource? _source;
    private From? _from;
    private ParseError? _refused;
    private int _commentsBefore;

    /// <summary>What is to be told of every instruction, for those who ask for it.</summary>
    public List<InstructionSyntax>? Syntax { get; init; }

    /// <summary>Takes every comment line, for those who ask for it.</summary>
    public List<CommentSyntax>? CommentSyntax { get; init; }

    /// <summary>The escape character in force.</summary>
    public char Escape => _directives.Escape ?? '\\';

    public Dockerfile? Read(out ParseError? error)
    {
        while (FindInstruction(out error))
        {
            _commentsBefore = CommentSyntax?.Count ?? 0;
            _line.Read(_lines, _comments.Start, Escape, CommentSyntax);
            var source = _source ??= new(_line, Escape, _lines);
            source.Start(_line.Text);
            var instruction = Instruction.Read(source);
            if (source.IsRefusedEarly)
            {
                error = source.Error;
                return null;
            }

            _refused ??= source.Error;
            if (instruction is not null) Add(source, _comments.AttachTo(instruction));
            else _comments.Clear();
        }

        error ??= EndError() ?? _refused;
        if (error is not null) return null;
        EndStage();
        return Result();
    }

    public void Dispose() => _line.Dispose();

    /// <summary>Moves to the next line that is neither a comment nor empty.</summary>
    private bool FindInstruction(out ParseError? error)
    {
        error = null;
        while (_lines.Read())
        {
            _lines.SkipByteOrderMark();
            if (!_directives.IsDone)
            {
                var isDirective = _directives.Read(_lines);
                error = _directives.Error;
                if (error is not null) return false;
                if (isDirective) continue;
            }

            if (!_comments.Read(_lines, mayBeHeader: _source is null)) return true;
            if (_comments.Start < _lines.End) CommentSyntax?.Add(Multistage.CommentSyntax.Read(_lines, _comments.Start));
        }

        return false;
    }

    private void Add(InstructionSource source, Instruction instruction)
    {
        if (instruction is From from)
        {
            EndStage();
            _from = from;
            Record(source, _stages.Count, InstructionPosition.FromInstruction);
        }
        else if (_from is not null)
        {
            Record(source, _stages.Count, _instructions.Count);
            _instructions.Add(instruction);
        }
        else if (instruction is Arg argument)
        {
            Record(source, InstructionPosition.Global, _globalArguments.Count);
            _globalArguments.Add(argument);
        }
        else
        {
            source.Refuse($"{instruction.Keyword} stands before the first FROM, where only ARG may stand. Move it behind a FROM.");
            _refused ??= source.Error;
        }
    }

    private void EndStage()
    {
        if (_from is null) return;
        _stages.Add(new(_from) { Instructions = new(_instructions.ToArray()) });
        _instructions.Clear();
        _from = null;
    }

    /// <summary>What is wrong with the file as a whole.</summary>
    private ParseError? EndError()
    {
        if (_lines.IsTooLong)
        {
            return new("This line has more than 65,535 bytes. Break it with continuation lines.", _lines.Number + 1, 1);
        }

        return _source is not null ? null : new("There is no instruction in this file. Start with FROM.", Math.Max(_lines.Number, 1), 1);
    }

    private Dockerfile Result()
    {
        var frontend = _directives.HasComment ? FrontendDirectives.Read(text) : FrontendDirectives.None;
        var directives = frontend.Syntax is null && frontend.Check is null && _directives.Escape is null
            ? Directives.None
            : new Directives
            {
                Syntax = frontend.Syntax,
                Escape = _directives.Escape,
                Check = frontend.Check,
            };
        return new()
        {
            Directives = directives,
            Header = _comments.Header,
            GlobalArgs = new(_globalArguments.ToArray()),
            Stages = new(_stages.ToArray()),
        };
    }

    private void Record(InstructionSource source, int stage, int index)
    {
        if (Syntax is null) return;
        var inside = CommentSyntax?.GetRange(_commentsBefore, CommentSyntax.Count - _commentsBefore).ToEquatableArray() ?? default;
        Syntax.Add(new(source, _line, new(stage, index), _lines.Number, inside));
    }
}
