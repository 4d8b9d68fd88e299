namespace Multistage;

/// <summary>An instruction where it is converted: what it may look at, and where findings about it go.</summary>
/// <param name="stage">The stage it belongs to; null for what stands before the first <c>FROM</c>.</param>
/// <param name="position">Where it stands.</param>
/// <param name="variables">The variables it sees.</param>
/// <param name="refusals">Where what is found goes.</param>
internal sealed class Place(StageState? stage, InstructionPosition position, VariableScope variables, ICollection<Refusal> refusals)
{
    /// <summary>Where the instruction stands.</summary>
    public InstructionPosition Position => position;

    /// <summary>The stage the instruction belongs to.</summary>
    public StageState Stage => stage!;

    /// <summary>Whether the instruction breaks every build, whatever stage is built: the case for <c>FROM</c> and global arguments.</summary>
    public bool BreaksEveryBuild { get; init; }

    /// <summary>The property that findings name, where the instruction stands in the text of another one.</summary>
    public string? ArgumentOverride { get; init; }

    /// <summary>The text of the trigger that it is; null where it stands in the file.</summary>
    public string? Trigger { get; init; }

    /// <summary>Whether it is a trigger that the base left: BuildKit reads it only where it builds the stage.</summary>
    public bool IsTrigger => Trigger is not null;

    /// <summary>The check of the file; null where there is none, or where it does not look at what is expanded.</summary>
    public CheckRun? Checks { get; init; }

    /// <summary>The variables that the instruction sees.</summary>
    public VariableScope Variables => variables;

    /// <summary>Expands a word. Another rule says so where BuildKit refuses it.</summary>
    public Value Expand(string? word) => word is null ? default : variables.Expand(word, out _);

    /// <summary>Expands a word; <paramref name="error"/> says why BuildKit refuses it.</summary>
    public Value Expand(string word, out string? error) => variables.Expand(word, out error);

    /// <summary>Expands the content of a heredoc; <paramref name="error"/> says why BuildKit refuses it.</summary>
    public Value ExpandDocument(string content, out string? error) => variables.ExpandDocument(content, out error);

    /// <summary>Expands a word to any number of words; <paramref name="error"/> says why BuildKit refuses it.</summary>
    public IEnumerable<Value> ExpandWords(string word, out string? error, out Condition? condition) =>
        variables.ExpandWords(word, out error, out condition);

    /// <summary>
    /// The instruction with half of a surrogate pair for each byte that is not UTF-8, where BuildKit still has the bytes; itself where
    /// there are none, or where nobody knows them.
    /// </summary>
    public T WithBytes<T>(T instruction)
        where T : Instruction =>
        Checks?.WithBytes(this) as T ?? instruction;

    /// <summary>Adds the instruction to the history of the image, where that is known.</summary>
    /// <param name="createdBy">The instruction as the history has it.</param>
    /// <param name="withLayer">Whether it adds files.</param>
    public void Commit(string createdBy, bool withLayer = false)
    {
        if (Stage.Image.HasHistory) Stage.Image.Commit(createdBy, withLayer);
    }

    /// <summary>Says that a rule is broken.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="argument">The property of the instruction's record that is at fault.</param>
    /// <param name="condition">What would mend it without a change to the file; null where nothing would.</param>
    /// <param name="messageArguments">What fills the rule's message.</param>
    public void Report(RefusalRule rule, string? argument, Condition? condition, params string[] messageArguments)
    {
        if (condition == Condition.Lost) return;
        var finding = new Finding(rule.Rule, position, ArgumentOverride ?? argument, messageArguments);
        if (condition is not null) finding = RefusalRules.Unless(condition, finding);
        var isCertain = condition?.Image is null;
        var breaksEveryBuild = BreaksEveryBuild || (rule.BreaksEveryBuild && !IsTrigger);
        refusals.Add(new(finding, breaksEveryBuild ? null : stage?.Index) { IsCertain = isCertain, BreaksChecks = isCertain && rule.BreaksChecks });
        if (!isCertain || !rule.BreaksChecks) return;
        if (breaksEveryBuild) Checks?.StopBeforeStages();
        else Checks?.Stop();
    }

    /// <summary>Says which variables of the word that was expanded last nothing sets.</summary>
    public void CheckVariables()
    {
        if (Checks is not null) CheckRules.UndefinedVar.Check(this, Checks);
    }
}
