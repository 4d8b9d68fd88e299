using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class PairAttributeTests
{
    [Fact]
    public void One_variable_is_set() => Gives("ENV PORT=8080", new EnvAttribute("PORT", "8080"));

    [Fact]
    public void A_value_of_several_words_is_quoted() => Gives("ENV GREETING=\"hello world\"", new EnvAttribute("GREETING", "hello world"));

    [Fact]
    public void A_value_that_is_quoted_stays_as_it_is() => Gives("LABEL a='b c'", new LabelAttribute("a", "'b c'"));

    [Fact]
    public void A_value_may_be_empty() => Gives("ENV A=", new EnvAttribute("A", string.Empty));

    [Fact]
    public void The_old_form_takes_the_rest_of_the_line()
    {
        Gives("ENV GREETING hello world", new EnvAttribute("GREETING", "hello world") { Legacy = true });
        Gives("LABEL vendor The team", new LabelAttribute("vendor", "The team") { Legacy = true });
    }

    [Fact]
    public void The_old_form_has_one_pair() =>
        Refuses("Legacy", "one key", new EnvAttribute("A", "1", "B", "2") { Legacy = true });

    [Fact]
    public void Several_pairs_are_one_instruction()
    {
        var env = (Env)new AttributeReading().Read(new EnvAttribute("A", "1", "PATH", "/opt:$PATH"))!;
        var label = (Label)new AttributeReading().Read(new LabelAttribute("a", "1", "b", "x y"))!;

        Assert.Equal([new("A", "1"), new("PATH", "/opt:$PATH")], env.Pairs);
        Assert.Equal([new("a", "1"), new("b", "\"x y\"")], label.Pairs);
    }

    [Fact]
    public void Arguments_have_a_default_or_none()
    {
        Gives("ARG TARGETARCH", new ArgAttribute("TARGETARCH"));
        Gives("ARG VERSION=1.0", new ArgAttribute("VERSION", "1.0"));
        Gives("ARG VERSION", new ArgAttribute("VERSION", null));
        Gives("ARG VERSION=", new ArgAttribute("VERSION", string.Empty));
    }

    [Fact]
    public void Several_arguments_are_one_instruction()
    {
        var arg = (Arg)new AttributeReading().Read(new ArgAttribute("A", "1", "B", null))!;

        Assert.Equal([new("A", "1"), new("B")], arg.Declarations);
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "empty")]
    [InlineData("a b", "holds a blank")]
    [InlineData("a=b", "holds a '='")]
    [InlineData("'a", "without its end")]
    public void What_is_no_name_is_refused(string? name, string words)
    {
        Refuses("key", words, new EnvAttribute(name!, "1"));
        Refuses("name", words, new ArgAttribute(name!));
        Refuses("name", words, new ArgAttribute(name!, "1"));
    }

    [Fact]
    public void A_label_may_have_blanks_in_its_name()
    {
        Gives("LABEL \"a b\"=1", new LabelAttribute("a b", "1"));
        Refuses("key", "holds a '='", new LabelAttribute("a=b", "1"));
        Refuses("key", "null", new LabelAttribute(null!, "1"));
        Refuses("key", "empty", new LabelAttribute(string.Empty, "1"));
    }

    [Fact]
    public void A_value_that_is_null_is_refused()
    {
        Refuses("value", "null", new EnvAttribute("A", null!));
        Refuses("keysAndValues", "null", new LabelAttribute("A", "1", "B", null!));
    }

    [Fact]
    public void A_value_with_a_line_break_is_refused() => Refuses("value", "line break", new EnvAttribute("A", "1\nUSER root"));

    [Fact]
    public void A_name_without_its_value_is_refused() => Refuses("keysAndValues", "last name has no value", new EnvAttribute("A", "1", "B"));

    [Fact]
    public void There_must_be_a_pair()
    {
        Refuses("keysAndValues", "at least one", new EnvAttribute());
        Refuses("keysAndValues", "at least one", new LabelAttribute((string[])null!));
        Refuses("namesAndDefaults", "at least one", new ArgAttribute());
    }
}
