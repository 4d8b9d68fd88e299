namespace Multistage;

/// <summary>DF0101: a word's quotes or variables are written in a way that BuildKit does not understand, or a required variable is missing.</summary>
internal sealed class UnexpandableWord() : InstructionRule(
    "DF0101", "Word cannot be expanded", "BuildKit cannot read '{0}': {1}")
{
    /// <inheritdoc/>
    public override void Check(Instruction instruction, Place place)
    {
        switch (instruction)
        {
            case From from:
                Word(nameof(From.Image), from.Image, place);
                Word(nameof(From.Platform), from.Platform, place);
                break;
            case Env env:
                Pairs(env.Pairs, place);
                break;
            case Label label:
                Pairs(label.Pairs, place);
                break;
            case Copy copy:
                Word(nameof(Copy.Chown), copy.Chown, place);
                Word(nameof(Copy.Chmod), copy.Chmod, place);
                Files(copy.Sources, copy.Destination, copy.Heredocs, place);
                break;
            case Add add:
                Word(nameof(Add.Chown), add.Chown, place);
                Word(nameof(Add.Chmod), add.Chmod, place);
                Word(nameof(Add.Checksum), add.Checksum, place);
                Files(add.Sources, add.Destination, add.Heredocs, place);
                break;
            case Run run:
                foreach (var mount in run.Mounts) Words(nameof(Run.Mounts), mount.Options.Select(option => option.Value), place);
                break;
            case Expose expose:
                Ports(expose, place);
                break;
            case Volume volume:
                Words(nameof(Volume.Paths), volume.Paths, place);
                break;
            case User user:
                Word(nameof(User.Name), user.Name, place);
                break;
            case Workdir workdir:
                Word(nameof(Workdir.Path), workdir.Path, place);
                break;
            case StopSignal stopSignal:
                Word(nameof(StopSignal.Signal), stopSignal.Signal, place);
                break;
        }
    }

    /// <summary>Says that a word cannot be expanded.</summary>
    public void Report(Place place, string argument, Condition? condition, string word, string problem) =>
        place.Report(this, argument, condition, word, problem);

    private void Files(EquatableArray<string> sources, string destination, EquatableArray<Heredoc> heredocs, Place place)
    {
        Words(nameof(Copy.Sources), sources, place);
        Word(nameof(Copy.Destination), destination, place);
        foreach (var heredoc in heredocs)
        {
            if (!heredoc.Expand) continue;
            var value = place.ExpandDocument(heredoc.Content, out var error);
            place.CheckVariables();
            if (error is not null) Report(place, nameof(Copy.Heredocs), value.Condition, "<<" + heredoc.Name, error);
        }
    }

    private void Pairs(EquatableArray<KeyValue> pairs, Place place)
    {
        foreach (var pair in pairs)
        {
            Word(nameof(Env.Pairs), pair.Key, place);
            Word(nameof(Env.Pairs), pair.Value, place);
        }
    }

    private void Ports(Expose expose, Place place)
    {
        foreach (var port in expose.Ports)
        {
            _ = place.ExpandWords(port, out var error, out var condition);
            if (error is not null) Report(place, nameof(Expose.Ports), condition, port, error);
        }
    }

    private void Words(string argument, IEnumerable<string?> words, Place place)
    {
        foreach (var word in words) Word(argument, word, place);
    }

    private void Word(string argument, string? word, Place place)
    {
        if (word is null) return;
        var value = place.Expand(word, out var error);
        place.CheckVariables();
        if (error is not null) Report(place, argument, value.Condition, word, error);
    }
}
