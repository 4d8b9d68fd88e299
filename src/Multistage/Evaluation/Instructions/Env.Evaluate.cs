namespace Multistage;

/// <content>What <c>ENV</c> does to the image.</content>
public sealed partial record Env
{
    /// <summary>All values see the variables as they were before the instruction.</summary>
    internal override void Evaluate(Place place)
    {
        var pairs = Pairs.Select(pair => (Key: place.Expand(pair.Key), Value: place.Expand(pair.Value))).ToList();
        foreach (var pair in pairs)
        {
            if (pair.Key.Text is not { } name) continue;
            place.Stage.Variables.Set(name, pair.Value);
            Set(place.Stage.Image.Env, name, pair.Key.Condition, Unknown.Or(pair.Value));
        }

        if (place.Stage.Image.HasHistory) place.Commit("ENV " + string.Join(" ", pairs.Select(pair => $"{pair.Key.Text}={pair.Value.Text}")));
    }

    /// <summary>A name that expands to a text with <c>=</c> is never found again, and so is set each time anew.</summary>
    private static void Set(PartialMap env, string name, Condition? condition, Known<string> value)
    {
        var equals = name.IndexOf('=');
        if (Unknown.ReasonOf(condition) is { } reason) env.Rest ??= reason;
        else if (equals < 0) env.Set(name, value);
        else env.Add(new(name.Substring(0, equals), value with { Value = $"{name.Substring(equals + 1)}={value.Value}" }));
    }
}
