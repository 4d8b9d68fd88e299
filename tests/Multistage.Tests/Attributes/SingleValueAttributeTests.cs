using static Multistage.Tests.Attributes.AttributeReading;

namespace Multistage.Tests.Attributes;

public class SingleValueAttributeTests
{
    [Fact]
    public void A_value_stands_after_the_keyword()
    {
        Gives("WORKDIR /app", new WorkdirAttribute("/app"));
        Gives("USER 1000:1000", new UserAttribute("1000:1000"));
        Gives("STOPSIGNAL SIGQUIT", new StopSignalAttribute("SIGQUIT"));
        Gives("STOPSIGNAL 3", new StopSignalAttribute(3));
        Gives("MAINTAINER Ann <ann@example.com>", new MaintainerAttribute("Ann <ann@example.com>"));
    }

    [Fact]
    public void Blanks_and_variables_stay() => Gives("WORKDIR /my app/$NAME", new WorkdirAttribute("/my app/$NAME"));

    [Fact]
    public void A_quote_without_its_end_is_quoted() => Gives("WORKDIR \"/it's\"", new WorkdirAttribute("/it's"));

    [Fact]
    public void Ports_are_numbers_or_texts()
    {
        Gives("EXPOSE 80 443", new ExposeAttribute(80, 443));
        Gives("EXPOSE 53/udp 8000-8010 $PORT", new ExposeAttribute("53/udp", "8000-8010", "$PORT"));
    }

    [Fact]
    public void Volumes_are_paths()
    {
        Gives("VOLUME /data /var/log", new VolumeAttribute("/data", "/var/log"));
        Gives("VOLUME [\"/a b\"]", new VolumeAttribute("/a b"));
    }

    [Theory]
    [InlineData(null, "null")]
    [InlineData("", "empty")]
    [InlineData("\t", "blank")]
    [InlineData("a\rb", "line break")]
    [InlineData("a\0", "NUL")]
    public void What_is_no_value_is_refused(string? value, string words)
    {
        Refuses("path", words, new WorkdirAttribute(value!));
        Refuses("name", words, new UserAttribute(value!));
        Refuses("signal", words, new StopSignalAttribute(value!));
        Refuses("name", words, new MaintainerAttribute(value!));
        Refuses("ports", words, new ExposeAttribute([value!]));
        Refuses("paths", words, new VolumeAttribute([value!]));
    }

    [Fact]
    public void Half_a_character_is_refused() => Refuses("path", "half a character", new WorkdirAttribute("/a\uD800b"));

    [Fact]
    public void There_must_be_a_value()
    {
        Refuses("ports", "at least one", new ExposeAttribute(new string[0]));
        Refuses("ports", "at least one", new ExposeAttribute((int[])null!));
        Refuses("paths", "at least one", new VolumeAttribute());
    }

    [Fact]
    public void A_message_shows_a_value_in_short_and_on_one_line()
    {
        var reading = new AttributeReading();

        new ExposeAttribute([new string('8', 100) + "\n"]).ToInstruction(reading);

        Assert.DoesNotContain("\n", reading.Reports[0].Message, StringComparison.Ordinal);
        Assert.True(reading.Reports[0].Message.Length < 140, reading.Reports[0].Message);
    }
}
