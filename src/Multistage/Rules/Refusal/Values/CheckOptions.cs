namespace Multistage;

/// <summary>The value of the <c># check=</c> directive: <c>skip=…</c>, <c>experimental=…</c> and <c>error=…</c>, with <c>;</c> between them.</summary>
internal static class CheckOptions
{
    /// <summary>What is wrong with the value, as a phrase; null where nothing is.</summary>
    public static string? Problem(string value)
    {
        // BuildKit reads the directive up to the first blank.
        value = value.Trim();
        var blank = value.IndexOf(' ');
        if (blank >= 0) value = value.Substring(0, blank);
        return value.Length == 0 ? null : value.Split([';'], 3).Select(OptionProblem).FirstOrDefault(problem => problem is not null);
    }

    private static string? OptionProblem(string option)
    {
        var equals = option.IndexOf('=');
        if (equals < 0) return $"'{option}' has no '='";
        var text = option.Substring(equals + 1).Trim();
        return option.Substring(0, equals).Trim() switch
        {
            "skip" or "experimental" => null,
            "error" => GoNumber.TryBoolean(text, out _) ? null : "'error' must be true or false",
            var key => $"'{key}' is no option",
        };
    }
}
