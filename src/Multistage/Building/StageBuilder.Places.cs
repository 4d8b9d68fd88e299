namespace Multistage;

/// <content>Placing, replacing and removing instructions.</content>
public sealed partial class StageBuilder
{
    /// <summary>Adds instructions at the end.</summary>
    public StageBuilder Append(params Instruction[] instructions) => InsertAt(_instructions.Count, instructions);

    /// <summary>Adds instructions before the one at a position.</summary>
    /// <param name="index">The position, from 0: 0 is directly after <c>FROM</c>, the number of instructions is the end.</param>
    /// <param name="instructions">What to add, in order.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such position.</exception>
    public StageBuilder InsertAt(int index, params Instruction[] instructions)
    {
        if (instructions.Contains(null!)) throw new ArgumentNullException(nameof(instructions));
        if (index < 0 || index > _instructions.Count)
        {
            throw new ArgumentOutOfRangeException(nameof(index), index, $"{this} has {_instructions.Count} instructions.");
        }

        _instructions.InsertRange(index, instructions);
        return this;
    }

    /// <summary>Adds instructions before the first one of a kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Cmd"/>.</typeparam>
    /// <param name="instructions">What to add, in order.</param>
    /// <exception cref="InvalidOperationException">The stage has none of that kind.</exception>
    public StageBuilder Before<T>(params Instruction[] instructions)
        where T : Instruction => Before<T>(null, instructions);

    /// <summary>Adds instructions before the first one of a kind that meets a condition.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Run"/>.</typeparam>
    /// <param name="condition">The condition, such as <c>run => run.Mentions("pip install")</c>.</param>
    /// <param name="instructions">What to add, in order.</param>
    /// <exception cref="InvalidOperationException">No instruction of that kind meets the condition.</exception>
    public StageBuilder Before<T>(Func<T, bool>? condition, params Instruction[] instructions)
        where T : Instruction => InsertAt(Find(condition).First(), instructions);

    /// <summary>Adds instructions after the last one of a kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Copy"/>.</typeparam>
    /// <param name="instructions">What to add, in order.</param>
    /// <exception cref="InvalidOperationException">The stage has none of that kind.</exception>
    public StageBuilder After<T>(params Instruction[] instructions)
        where T : Instruction => After<T>(null, instructions);

    /// <summary>Adds instructions after the last one of a kind that meets a condition.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Run"/>.</typeparam>
    /// <param name="condition">The condition, such as <c>run => run.Mentions("pip install")</c>.</param>
    /// <param name="instructions">What to add, in order.</param>
    /// <exception cref="InvalidOperationException">No instruction of that kind meets the condition.</exception>
    public StageBuilder After<T>(Func<T, bool>? condition, params Instruction[] instructions)
        where T : Instruction => InsertAt(Find(condition).Last() + 1, instructions);

    /// <summary>Replaces every instruction of a kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Healthcheck"/>.</typeparam>
    /// <param name="replacement">Makes the new instruction of the old one: <c>copy => copy with { Link = true }</c>.</param>
    /// <exception cref="InvalidOperationException">The stage has none of that kind.</exception>
    public StageBuilder Replace<T>(Func<T, Instruction> replacement)
        where T : Instruction => Replace(null, replacement);

    /// <summary>Replaces every instruction of a kind that meets a condition.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Run"/>.</typeparam>
    /// <param name="condition">The condition, such as <c>run => run.Mentions("pip install")</c>.</param>
    /// <param name="replacement">Makes the new instruction of the old one.</param>
    /// <exception cref="InvalidOperationException">No instruction of that kind meets the condition.</exception>
    public StageBuilder Replace<T>(Func<T, bool>? condition, Func<T, Instruction> replacement)
        where T : Instruction
    {
        foreach (var index in Find(condition))
        {
            _instructions[index] = replacement((T)_instructions[index])
                ?? throw new InvalidOperationException("The replacement of an instruction is null; use Remove to take it away.");
        }

        return this;
    }

    /// <summary>Removes every instruction of a kind that meets a condition, or all of that kind.</summary>
    /// <typeparam name="T">The kind, such as <see cref="Healthcheck"/>.</typeparam>
    /// <param name="condition">The condition; null for all.</param>
    /// <exception cref="InvalidOperationException">No instruction of that kind meets the condition.</exception>
    public StageBuilder Remove<T>(Func<T, bool>? condition = null)
        where T : Instruction
    {
        foreach (var index in Find(condition).AsEnumerable().Reverse()) _instructions.RemoveAt(index);
        return this;
    }

    /// <summary>The stage as a person names it: <c>stage 'final'</c>.</summary>
    public override string ToString() => _from.As is { } name ? $"stage '{name}'" : $"the stage FROM {_from.Image}";

    /// <summary>The positions of what was asked for, ascending; never empty.</summary>
    private List<int> Find<T>(Func<T, bool>? condition)
        where T : Instruction
    {
        var found = new List<int>();
        for (var index = 0; index < _instructions.Count; index++)
        {
            if (_instructions[index] is T instruction && condition?.Invoke(instruction) != false) found.Add(index);
        }

        if (found.Count > 0) return found;
        var kind = typeof(T) == typeof(Instruction) ? "instruction" : typeof(T).Name.ToUpperInvariant();
        throw new InvalidOperationException($"There is no {kind} {(condition is null ? "in" : "that meets the condition in")} {this}.");
    }
}
