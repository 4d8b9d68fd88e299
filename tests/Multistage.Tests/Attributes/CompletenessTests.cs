using System.Reflection;

namespace Multistage.Tests.Attributes;

/// <summary>An instruction is known by its attribute, its record, its parse, its render and its evaluation; none may be missing.</summary>
public class CompletenessTests
{
    private static readonly Dictionary<string, object> Values = new()
    {
        ["Network"] = "none",
        ["Security"] = "insecure",
        ["Device"] = new[] { "vendor.com/class=all" },
        ["Heredoc"] = "<<EOF",
        ["Interval"] = "1s",
        ["Timeout"] = "2s",
        ["StartPeriod"] = "3s",
        ["StartInterval"] = "4s",
        ["Platform"] = "linux/amd64",
        ["Mode"] = "755",
        ["Uid"] = "1",
        ["Gid"] = "2",
        ["Size"] = "1m",
        ["Checksum"] = "sha256:24",
    };

    private static readonly List<Instruction> Made = Make().ToList();

    [Fact]
    public void Every_instruction_has_an_attribute() =>
        Assert.Equal(
            AttributeTable.Records.Select(record => record.Name).Order(StringComparer.Ordinal),
            Made.Select(instruction => instruction.GetType().Name).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Every_instruction_says_how_it_is_written() =>
        Assert.All(AttributeTable.Records, record => Assert.NotNull(record.GetMethod(
            "Render", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)));

    [Fact]
    public void Every_instruction_says_what_it_does_to_the_image() =>
        Assert.All(AttributeTable.Records, record => Assert.NotNull(record.GetMethod(
            "Evaluate", BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.DeclaredOnly)));

    [Fact]
    public void What_attributes_say_is_written_and_read_back() => Assert.All(Made, instruction =>
    {
        var text = DockerfileRenderer.Render(instruction);
        var file = instruction is From ? text : "FROM scratch\n" + text;
        var stage = DockerfileParser.Parse(file).GetDockerfile().Stages[0];

        Assert.Equal(instruction, instruction is From ? stage.From : Assert.Single(stage.Instructions));
    });

    [Fact]
    public void Every_flag_is_set_by_an_argument()
    {
        var set = Made.SelectMany(Parts).SelectMany(part => AttributeTable.Flags
            .Where(flag => flag.DeclaringType == part.GetType() && !Equals(flag.GetValue(part), Default(flag.PropertyType))));

        Assert.Empty(AttributeTable.Flags.Where(flag => flag.DeclaringType != typeof(Directives)).Except(set).Select(flag => $"{flag.DeclaringType!.Name}.{flag.Name}"));
    }

    /// <summary>Every attribute with its plainest arguments, and then with each of its properties.</summary>
    private static IEnumerable<Instruction> Make()
    {
        foreach (var attribute in StringArgument.AllAttributes.Where(type => type != typeof(UseAttribute)))
        {
            if (attribute == typeof(RunAttribute)) yield return Read(new RunAttribute("set -e\nmake"));
            foreach (var constructor in StringArgument.Constructors(attribute))
            {
                yield return Read(new StringArgument(attribute, constructor, string.Empty, -1).Plain());
            }

            foreach (var property in attribute.GetProperties().Where(property => property.CanWrite && property.Name != "ScriptFile"))
            {
                yield return Read(new StringArgument(attribute, StringArgument.Constructors(attribute)[0], property.Name, -1).Make(Value(property)));
            }
        }
    }

    private static Instruction Read(Attribute attribute)
    {
        var reading = new AttributeReading();
        var instruction = InvalidArgumentTests.Read(attribute, reading);
        Assert.Empty(reading.Reports);
        return instruction!;
    }

    private static object Value(PropertyInfo property) => Values.TryGetValue(property.Name, out var value) ? value : property.PropertyType switch
    {
        var type when type == typeof(bool) => true,
        var type when type == typeof(int) => 1,
        var type when type == typeof(Type) => typeof(AttributeReading.Builder),
        var type when type == typeof(string[]) => new[] { "a" },
        var type when type.IsEnum => 1,
        _ => "a",
    };

    private static IEnumerable<object> Parts(Instruction instruction)
    {
        yield return instruction;
        if (instruction is not Run run) yield break;
        yield return run.Command;
        foreach (var mount in run.Mounts) yield return mount;
    }

    private static object? Default(Type type) => type.IsValueType ? Activator.CreateInstance(type) : null;
}
