namespace Multistage.Tests.Attributes;

public class InvalidArgumentTests
{
    public static TheoryData<string> Places => [.. StringArgument.All.Select(place => place.ToString())];

    [Theory]
    [MemberData(nameof(Places))]
    public void A_string_that_is_null_is_reported_or_means_that_nothing_is_said(string name)
    {
        var place = Find(name);
        var reading = new AttributeReading();

        var instruction = Read(place.With(null), reading);

        var mayBeNull = MayBeNull(place);
        Assert.Equal(mayBeNull, instruction is not null);
        Assert.Equal(mayBeNull, reading.Reports.Count == 0);
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void An_array_that_is_null_or_empty_is_reported_or_means_that_nothing_is_said(string name)
    {
        var place = Find(name);
        if (place.Index < 0) return;
        foreach (var value in new string[]?[] { null, [] })
        {
            var reading = new AttributeReading();

            var instruction = Read(place.Make(value), reading);

            Assert.Equal(instruction is null, reading.Reports.Count > 0);
            if (char.IsLower(place.Name[0])) Assert.NotEmpty(reading.Reports);
        }
    }

    [Theory]
    [MemberData(nameof(Places))]
    public void A_report_is_about_an_argument_that_the_attribute_has(string name)
    {
        var place = Find(name);
        foreach (var value in new[] { null, string.Empty, " ", "\n", "\0", "a\nb", "'", "\uD800" })
        {
            var reading = new AttributeReading();
            if (Read(place.With(value), reading) is not null) continue;

            Assert.All(reading.Reports, report => Assert.Contains(report.Argument, place.Constructor.GetParameters().Select(parameter => parameter.Name).Append(place.Name).Append(null), StringComparer.OrdinalIgnoreCase));
            Assert.All(reading.Reports, report => Assert.DoesNotContain("\n", report.Message, StringComparison.Ordinal));
        }
    }

    [Fact]
    public void Every_attribute_is_found() => Assert.True(StringArgument.AllAttributes.Count >= 30, "the search by reflection finds too little");

    internal static Instruction? Read(Attribute attribute, AttributeReading reading) => attribute switch
    {
        MountDecoratorAttribute mount => mount.Decorate(new Run(new ShellForm("make")), reading),
        DecoratorAttribute decorator => decorator.Decorate(new User("app"), reading),
        _ => ((StatementAttribute)attribute).ToInstruction(reading),
    };

    private static StringArgument Find(string name) => StringArgument.All.Single(place => place.ToString() == name);

    /// <summary>A property that nobody set, and the default of an ARG that has none.</summary>
    private static bool MayBeNull(StringArgument place)
    {
        if (place.Index < 0 && char.IsUpper(place.Name[0])) return place.Name is not ("Shell" or "ScriptFile") && !IsParameter(place);
        return place.Name == "default" || (place.Name == "namesAndDefaults" && place.Index == 1);
    }

    /// <summary>What a constructor asks for can be said by the property, but not left out.</summary>
    private static bool IsParameter(StringArgument place) => StringArgument.Constructors(place.Attribute)
        .SelectMany(constructor => constructor.GetParameters())
        .Any(parameter => parameter.Name!.Equals(place.Name, StringComparison.OrdinalIgnoreCase));
}
