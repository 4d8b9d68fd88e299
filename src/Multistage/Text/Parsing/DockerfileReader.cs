namespace Multistage;

/// <summary>Reads a text instruction by instruction, and puts the stages together.</summary>
/// <remarks>
/// BuildKit reads all lines before it looks at any instruction. So after an instruction is refused, the reading goes on: a line
/// that cannot be read comes first, wherever it stands.
/// </remarks>
internal sealed class DockerfileReader
{
    /// <summary>The longest text whose reader is kept, so that no thread holds more memory than that takes.</summary>
    private const int LongestKept = 1 << 16;

    /// <summary>The reader of the thread's last text: its lists and buffers serve again.</summary>
    [ThreadStatic]
    private static DockerfileReader? _idle;

    private readonly LineReader _lines = new();
    private readonly LogicalLine _line = new();
    private readonly LeadingComments _comments = new();
    private readonly DirectiveReading _directives = new();
    private readonly List<Arg> _globalArguments = [];
    private readonly List<Stage> _stages = [];
    private readonly List<Instruction> _instructions = [];
    private readonly InstructionSource _source;
    private List<InstructionSyntax>? _syntax;
    private List<CommentSyntax>? _commentSyntax;
    private From? _from;
    private ParseError? _refused;
    private bool _hasInstruction;
    private int _commentsBefore;

    private DockerfileReader() => _source = new(_line, _lines);

    /// <summary>Reads a text; null where it is refused.</summary>
    /// <param name="text">The text.</param>
    /// <param name="error">Why it is refused.</param>
    /// <param name="syntax">Takes what is to be told of every instruction.</param>
    /// <param name="comments">Takes every comment line.</param>
    public static Dockerfile? Read(
        TextSource text, out ParseError? error, List<InstructionSyntax>? syntax = null, List<CommentSyntax>? comments = null)
    {
        var reader = _idle ?? new();
        _idle = null;
        reader.Open(text, syntax, comments);
        var dockerfile = reader.Read(out error);
        reader.Open(default, null, null);
        if (text.Length <= LongestKept) _idle = reader;
        return dockerfile;
    }

    private void Open(TextSource text, List<InstructionSyntax>? syntax, List<CommentSyntax>? comments)
    {
        _lines.Open(text);
        _comments.Restart();
        _directives.Restart();
        _globalArguments.Clear();
        _stages.Clear();
        _instructions.Clear();
        (_syntax, _commentSyntax, _from, _refused, _hasInstruction) = (syntax, comments, null, null, false);
    }

    private Dockerfile? Read(out ParseError? error)
    {
        while (FindInstruction(out error))
        {
            _hasInstruction = true;
            _commentsBefore = _commentSyntax?.Count ?? 0;
            var escape = _directives.Escape ?? '\\';
            _line.Read(_lines, _comments.Start, escape, _commentSyntax);
            _source.Start(_line.Text, escape);
            var instruction = Instruction.Read(_source);
            if (_source.IsRefusedEarly)
            {
                error = _source.Error;
                return null;
            }

            _refused ??= _source.Error;
            if (instruction is not null) Add(instruction);
            else _comments.Clear();
        }

        error ??= EndError() ?? _refused;
        if (error is not null) return null;
        EndStage();
        return Result();
    }

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

            if (!_comments.Read(_lines, mayBeHeader: !_hasInstruction)) return true;
            if (_comments.Start < _lines.End) _commentSyntax?.Add(CommentSyntax.Read(_lines, _comments.Start));
        }

        return false;
    }

    private void Add(Instruction instruction)
    {
        _comments.AttachTo(instruction);
        if (instruction is From from)
        {
            EndStage();
            _from = from;
            Record(_stages.Count, InstructionPosition.FromInstruction);
        }
        else if (_from is not null)
        {
            Record(_stages.Count, _instructions.Count);
            _instructions.Add(instruction);
        }
        else if (instruction is Arg argument)
        {
            Record(InstructionPosition.Global, _globalArguments.Count);
            _globalArguments.Add(argument);
        }
        else
        {
            _source.Refuse($"{instruction.Keyword} stands before the first FROM, where only ARG may stand. Move it behind a FROM.");
            _refused ??= _source.Error;
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

        return _hasInstruction ? null : new("There is no instruction in this file. Start with FROM.", Math.Max(_lines.Number, 1), 1);
    }

    private Dockerfile Result()
    {
        var frontend = _directives.HasComment ? FrontendDirectives.Read(_lines) : FrontendDirectives.None;
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

    private void Record(int stage, int index)
    {
        if (_syntax is null) return;
        var inside = _commentSyntax?.GetRange(_commentsBefore, _commentSyntax.Count - _commentsBefore).ToEquatableArray() ?? default;
        _syntax.Add(new(_source, _line, new(stage, index), _lines.Number, inside));
    }
}
